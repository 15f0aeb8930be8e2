package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import nl.pow.core.PowException;
import nl.pow.core.plugin.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidersTest {
  @TempDir Path folder;

  @Test
  void saysThatThereIsNoneAtAllAndWhereItLooked() {
    var greeters = OutsidePath.search();

    assertThat(greeters.names()).isEmpty();
    assertThatThrownBy(() -> greeters.named("csv"))
        .isExactlyInstanceOf(ProviderException.class)
        .isInstanceOf(PowException.class)
        .hasNoCause()
        .hasNoSuppressedExceptions()
        .message()
        .matches(
            "No greeter provider is named \\[csv]: there is no greeter provider at all in class"
                + " loader \\[nl\\.pow\\.core\\.plugin\\.OutsidePath@[0-9a-f]+]\\.\n"
                + "Maybe the module that provides \\[csv] is missing from the class path or module"
                + " path, or its services file\\.");
  }

  @Test
  void saysWhatWasFoundWhenNothingWasRefused() {
    var greeters = OutsidePath.search(OutsidePath.good(folder, "csv"));

    assertThatThrownBy(() -> greeters.named("jdbc"))
        .hasMessage(
            """
            No greeter provider is named [jdbc]. Found: [csv].
            Maybe the module that provides [jdbc] is missing from the class path or module path.\
            """);
  }

  @Test
  void proposesTheNameThatWasMeant() {
    var greeters =
        OutsidePath.search(OutsidePath.good(folder, "csv"), OutsidePath.good(folder, "memory"));

    assertThatThrownBy(() -> greeters.named("Memroy"))
        .hasMessage(
            """
            No greeter provider is named [Memroy]. Found: [csv, memory].
            Maybe [memory] is meant instead of [Memroy].\
            """);
  }

  @Test
  void tellsTheReasonWhenTheNameAskedForWasRefused() {
    for (BadProvider kind :
        List.of(BadProvider.TOO_NEW, BadProvider.TOO_OLD, BadProvider.VERSION_THROWS)) {
      Path bad = kind.write(folder);
      var greeters = OutsidePath.search(bad, OutsidePath.good(folder, "csv"));

      ProviderException miss = Thrown.by(ProviderException.class, () -> greeters.named("bad"));

      assertThat(miss).hasMessage(kind.message(bad));
      assertThat(miss.getCause()).isSameAs(greeters.refusals().get(0).cause());
    }
  }

  @Test
  void searchesWithALoaderOfUnknownReach() throws IOException {
    Path bad = BadProvider.EXTENDS_AN_ABSENT_CLASS.write(folder);
    try (var path = new OutsidePath(List.of(bad, OutsidePath.good(folder, "csv")))) {
      var greeters = Providers.from("greeter", ServiceLoader.load(GreeterProvider.class, path));

      assertThat(greeters).hasToString("greeter providers [csv], 1 refused");
      assertThat(greeters.refusals())
          .extracting(Refusal::message)
          .containsExactly(
              """
              A greeter provider could not be loaded: java.lang.NoClassDefFoundError: bad/Gone.
              Maybe a jar that it needs is missing or has another version.\
              """);
    }
  }

  @Test
  void stopsAtAClassLoaderThatFailsForEver() throws IOException {
    try (var path = new FailingPath()) {
      var greeters = path.greeters();

      assertThat(greeters.refusals())
          .extracting(Refusal::message)
          .containsExactly(
              """
              The search for greeter providers was stopped after 100 faults in a row. The last: \
              A greeter provider could not be loaded: java.io.IOException: disk is gone.
              Maybe the class loader itself fails; what lies behind that was not seen.\
              """);
      assertThat(greeters.refusals()).extracting(Refusal::reason).containsExactly(Reason.STOPPED);
    }
  }

  @Test
  void survivesNinetyFaultsInARow() {
    String[] lines = new String[90];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "bad.Gone" + i;
    }
    Path bad = new OutsideJar().services(lines).write(folder.resolve("bad.jar"));

    var greeters = OutsidePath.search(bad, OutsidePath.good(folder, "csv"));

    assertThat(greeters.names()).containsExactly("csv");
    assertThat(greeters.refusals()).hasSize(90);
    assertThat(greeters.refusals()).extracting(Refusal::reason).containsOnly(Reason.NOT_LOADED);
  }

  @Test
  void doesNotSurviveAMachineOutOfMemory() {
    Path bad =
        new OutsideJar()
            .source(
                "bad.Bad",
                BadProvider.source(
                    "bad", "Bad", "bad", "public Bad() { throw new OutOfMemoryError(\"full\"); }"))
            .services("bad.Bad")
            .write(folder.resolve("bad.jar"));

    assertThatThrownBy(() -> OutsidePath.search(bad))
        .isExactlyInstanceOf(OutOfMemoryError.class)
        .hasMessage("full");
  }

  @Test
  void countsTheOrderOfThePath() {
    Path memory = OutsidePath.good(folder, "memory");
    Path csv = OutsidePath.good(folder, "csv");

    assertThat(OutsidePath.search(memory, csv).diagnosis().plugins())
        .extracting(Plugin::name, Plugin::order)
        .containsExactly(tuple("csv", 2), tuple("memory", 1));
  }
}
