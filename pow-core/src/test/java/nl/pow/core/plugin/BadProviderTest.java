package nl.pow.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One bad provider never hides the good ones, wherever it stands on the path. */
class BadProviderTest {
  @TempDir static Path folder;
  private static final Map<BadProvider, Path> BAD = new EnumMap<>(BadProvider.class);
  private static Path csv;
  private static Path memory;

  @BeforeAll
  static void writeJars() {
    csv = OutsidePath.good(folder, "csv");
    memory = OutsidePath.good(folder, "memory");
    for (BadProvider kind : BadProvider.values()) {
      BAD.put(kind, kind.write(folder));
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavesTheGoodOnesAndIsExplained(BadProvider kind) {
    Path bad = BAD.get(kind);
    for (List<Path> path :
        List.of(List.of(bad, csv, memory), List.of(memory, bad, csv), List.of(csv, memory, bad))) {
      Providers<GreeterProvider> greeters = OutsidePath.search(path.toArray(Path[]::new));

      assertThat(greeters.names()).containsExactly("csv", "memory");
      assertThat(greeters.all()).extracting(Provider::name).containsExactly("csv", "memory");
      assertThat(greeters.named("csv").greet()).isEqualTo("hello from csv");
      assertThat(greeters.refusals())
          .extracting(Refusal::message)
          .containsExactly(kind.message(bad));
      assertThat(greeters.refusals()).extracting(Refusal::reason).containsExactly(kind.reason);
      assertThat(greeters.refusals()).extracting(Refusal::kind).containsExactly("greeter");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNamedWithItsJar(BadProvider kind) {
    Path bad = BAD.get(kind);

    assertThat(OutsidePath.search(bad).refusals())
        .extracting(Refusal::subject, Refusal::location)
        .containsExactly(
            tuple(
                kind == BadProvider.BAD_SERVICES_FILE ? "services file" : "bad.Bad",
                OutsidePath.url(bad).toString()));
  }

  @ParameterizedTest
  @EnumSource
  void isASuppressedExceptionOfALaterMiss(BadProvider kind) {
    Path bad = BAD.get(kind);
    Providers<GreeterProvider> greeters = OutsidePath.search(bad, csv, memory);

    ProviderException miss = Thrown.by(ProviderException.class, () -> greeters.named("jdbc"));

    assertThat(miss)
        .hasMessage(
            """
            No greeter provider is named [jdbc]. Found: [csv, memory]; 1 could not be loaded.
            Maybe the module that provides [jdbc] is missing from the class path or module path.\
            """);
    assertThat(miss.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly(kind.message(bad));
    assertThat(miss.getCause()).isSameAs(greeters.refusals().get(0).cause());
  }
}
