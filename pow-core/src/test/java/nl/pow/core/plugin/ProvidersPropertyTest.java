package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class ProvidersPropertyTest {
  record Named(String name, List<Setting<?>> settings) implements GreeterProvider {
    Named(String name) {
      this(name, List.of());
    }

    @Override
    public int spiVersion() {
      return SPI_VERSION;
    }
  }

  @Property(tries = 500)
  void namesAreSortedWhateverTheOrder(
      @ForAll @Size(max = 12) List<String> any,
      @ForAll("names") List<String> good,
      @ForAll long seed) {
    List<Named> given = new ArrayList<>();
    any.forEach(name -> given.add(new Named(name)));
    good.forEach(name -> given.add(new Named(name)));
    List<Named> shuffled = new ArrayList<>(given);
    Collections.shuffle(shuffled, new Random(seed));

    var once = Providers.of("greeter", given);
    var again = Providers.of("greeter", shuffled);

    assertThat(once.names()).isEqualTo(singles(given)).isEqualTo(again.names());
    assertThat(List.copyOf(once.names())).isSorted();
    assertThat(once.all()).extracting(Named::name).containsExactlyElementsOf(once.names());
    assertThat(once.all().size() + once.refusals().size()).isEqualTo(given.size());
    assertThat(messages(once)).isEqualTo(messages(again));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of("csv", "jdbc", "memory", "a", "b-2").list().ofMaxSize(8);
  }

  private static SortedSet<String> singles(List<Named> given) {
    Map<String, Integer> counts = new HashMap<>();
    given.forEach(each -> counts.merge(each.name(), 1, Integer::sum));
    SortedSet<String> names = new TreeSet<>();
    counts.forEach(
        (name, count) -> {
          if (count == 1 && name.matches("[a-z][a-z0-9-]{0,31}")) {
            names.add(name);
          }
        });
    return names;
  }

  private static List<String> messages(Providers<Named> providers) {
    return providers.refusals().stream().map(Refusal::message).toList();
  }
}
