package nl.pow.testkit.jqwik.arbitrary;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import nl.pow.testkit.generator.Generator;
import nl.pow.testkit.generator.Simpler;

/** What a generator makes, with generators of values that are out of the ordinary. */
record Made<T>(Generator<T> generator, List<Generator<T>> edges, Simpler simpler)
    implements Arbitrary<T> {
  @Override
  public RandomGenerator<T> generator(int tries) {
    return random -> shrinkable(generator, random.nextLong());
  }

  @Override
  public EdgeCases<T> edgeCases(int most) {
    List<Supplier<Shrinkable<T>>> suppliers =
        edges.stream()
            .limit(most)
            .<Supplier<Shrinkable<T>>>map(edge -> () -> shrinkable(edge, 0))
            .toList();
    return EdgeCases.fromSuppliers(suppliers);
  }

  private Shrinkable<T> shrinkable(Generator<T> made, long seed) {
    return new Simplified<>(made.make(seed), simpler);
  }
}
