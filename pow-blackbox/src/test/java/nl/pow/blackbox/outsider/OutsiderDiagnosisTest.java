package nl.pow.blackbox.outsider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pow.core.plugin.Diagnosis;
import nl.pow.core.plugin.Plugin;
import nl.pow.core.store.Store;
import nl.pow.matching.Matching;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The diagnosis tells of every plug-in what it is and where it comes from. */
class OutsiderDiagnosisTest {
  private static final String HOME = "nl.pow.blackbox.outsider.";

  private final Diagnosis diagnosis = Matching.plugins().and(Diagnosis.of(Store.providers()));

  @Test
  void listsThePluginsOfTheOutsiderWithKindNameClassAndPlace() {
    assertThat(diagnosis.isHealthy()).isTrue();
    assertThat(diagnosis.parts().stream().flatMap(OutsiderDiagnosisTest::outside))
        .containsExactly(
            tuple("criterion", "weekend-bonus", HOME + "WeekendBonus"),
            tuple("store", "slate", HOME + "SlateStoreProvider"),
            tuple("strategy", "first-come", HOME + "FirstCome"),
            tuple("taxonomy", "twins", HOME + "TwinTaxonomy"),
            tuple("travel", "ferry", HOME + "FerryTravel"));
  }

  @Test
  void printsThemWithTheBuiltInOnes() {
    assertThat(diagnosis.lines().get(0)).matches("KIND +NAME +VERSION +CLASS +ORDER +LOCATION");
    assertThat(diagnosis.lines())
        .anyMatch(row("criterion", "weekend-bonus", HOME + "WeekendBonus", "test-classes/"))
        .anyMatch(row("store", "slate", HOME + "SlateStoreProvider", "test-classes/"))
        .anyMatch(row("store", "memory", "nl.pow.core.memory.MemoryStoreProvider", ""))
        .anyMatch(row("strategy", "ranked", "nl.pow.matching.ranked.RankedProvider", ""))
        .endsWith("Refused: 0");
  }

  private static Predicate<String> row(String kind, String name, String type, String place) {
    String pattern = "%s +%s +\\S+ +\\Q%s\\E +\\d+ +file:.*%s";
    return line -> line.matches(pattern.formatted(kind, name, type, place));
  }

  private static Stream<Tuple> outside(Diagnosis.Part part) {
    return part.plugins().stream()
        .filter(plugin -> plugin.type().startsWith(HOME))
        .map(plugin -> told(part, plugin));
  }

  private static Tuple told(Diagnosis.Part part, Plugin plugin) {
    assertThat(plugin.location()).startsWith("file:").endsWith("/target/test-classes/");
    return tuple(part.kind(), plugin.name(), plugin.type());
  }
}
