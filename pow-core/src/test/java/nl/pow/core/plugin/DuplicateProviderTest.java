package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.pow.core.plugin.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two claims to one name: neither is picked, unless they are the same class. */
class DuplicateProviderTest {
  @TempDir Path folder;

  @Test
  void refusesBothClassesOfOneName() {
    Path good = OutsidePath.good(folder, "memory");
    Path first = claim("one");
    Path second = claim("two");
    String message =
        """
        Two greeter providers are named [csv]: [one.Csv] in [%s] and [two.Csv] in [%s].
        Maybe the same adapter is on the path twice; keep one.\
        """
            .formatted(OutsidePath.url(first), OutsidePath.url(second));
    for (List<Path> path : List.of(List.of(first, second, good), List.of(good, second, first))) {
      var greeters = OutsidePath.search(path.toArray(Path[]::new));

      assertThat(greeters.names()).containsExactly("memory");
      assertThat(greeters.refusals())
          .extracting(Refusal::message)
          .containsExactly(message, message);
      assertThat(greeters.refusals())
          .extracting(Refusal::subject)
          .containsExactly("one.Csv", "two.Csv");
      assertThat(greeters.refusals()).extracting(Refusal::reason).containsOnly(Reason.DUPLICATE);
      assertThatThrownBy(() -> greeters.named("csv"))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(message);
    }
  }

  @Test
  void refusesThreeClassesOfOneName() {
    Path[] jars = {claim("one"), claim("two"), claim("three")};

    assertThat(OutsidePath.search(jars).refusals().get(0))
        .hasToString(
            """
            3 greeter providers are named [csv]: [one.Csv] in [%s] and [three.Csv] in [%s] and \
            [two.Csv] in [%s].
            Maybe the same adapter is on the path twice; keep one.\
            """
                .formatted(
                    OutsidePath.url(jars[0]), OutsidePath.url(jars[2]), OutsidePath.url(jars[1])));
  }

  @Test
  void loadsAClassThatIsListedTwiceOnceAndNamesTheOtherJar(@TempDir Path other) {
    Path first = OutsidePath.good(folder, "csv");
    Path second = OutsidePath.good(other, "csv");

    var greeters = OutsidePath.search(first, second);

    assertThat(greeters.refusals()).isEmpty();
    assertThat(greeters.names()).containsExactly("csv");
    assertThat(greeters.diagnosis().plugins())
        .containsExactly(
            new Plugin(
                "csv",
                "1.2.3",
                "good.csv.Good",
                OutsidePath.url(first).toString(),
                1,
                List.of(OutsidePath.url(second).toString())));
    assertThat(Diagnosis.of(greeters).lines())
        .contains(
            "The class [good.csv.Good] also stands in [%s], which is not used: [%s] comes first."
                .formatted(OutsidePath.url(second), OutsidePath.url(first)));
  }

  private Path claim(String home) {
    return new OutsideJar()
        .source(home + ".Csv", BadProvider.source(home, "Csv", "csv", ""))
        .services(home + ".Csv", home + ".Csv")
        .write(folder.resolve(home + ".jar"));
  }
}
