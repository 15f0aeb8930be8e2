package nl.pow.testkit.jqwik.arbitrary;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import nl.pow.testkit.generator.Simpler;

/** A value that shrinks to one that can be read. */
record Simplified<T>(T value, Simpler simpler) implements Shrinkable<T> {
  @Override
  public Stream<Shrinkable<T>> shrink() {
    return simpler.than(value).map(one -> new Simplified<>(one, simpler));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(simpler.size(value));
  }
}
