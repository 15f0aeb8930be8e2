package nl.pow.blackbox.outsider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.pow.core.plugin.Diagnosis;
import nl.pow.core.plugin.ProviderException;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jars of others, good and bad, of every kind: the bad are explained, the good are used. */
class BadPluginTest {
  @TempDir static Path shared;
  private static final Map<PluginKind, OutsideJar> BESIDE = new EnumMap<>(PluginKind.class);

  @TempDir Path folder;

  @BeforeAll
  static void writeTheGoodOnesThatStandBeside() throws IOException {
    for (PluginKind kind : PluginKind.values()) {
      Path home = Files.createDirectory(shared.resolve(kind.toString()));
      BESIDE.put(kind, OutsideJar.of(kind, PluginSource.good("outside.beside", "beside"), home));
    }
  }

  @ParameterizedTest
  @EnumSource
  void goodOneIsFoundNamedAndUsed(PluginKind kind) throws IOException {
    OutsideJar good = jar(kind, PluginSource.good("outside.good", "good"));
    try (URLClassLoader loader = OutsideJar.loader(good)) {
      assertThat(kind.search(loader).names()).contains("good");
      assertThat(kind.search(loader).refusals()).isEmpty();
      assertThat(kind.use("good", loader)).isEqualTo(kind.used());
      assertThat(Diagnosis.of(kind.search(loader)).lines())
          .anySatisfy(
              line ->
                  assertThat(line)
                      .matches(
                          "%s +good +2\\.7 +outside\\.good\\.Plugin +\\d+ +\\Q%s\\E"
                              .formatted(kind, good.url())));
    }
  }

  @ParameterizedTest
  @EnumSource
  void brokenOneIsExplained(PluginKind kind) throws IOException {
    String fault = "throw new IllegalStateException(\"no licence\");";
    OutsideJar bad =
        jar(kind, PluginSource.good("outside.broken", "broken").withConstructor(fault));
    String reason =
        """
        The %s provider [outside.broken.Plugin] in [%s] could not be made: \
        java.lang.IllegalStateException: no licence.
        Maybe its constructor does too much; it is to be cheap and to touch nothing.\
        """
            .formatted(kind, bad.url());
    try (URLClassLoader loader = OutsideJar.loader(bad, BESIDE.get(kind))) {
      refuses(kind, loader, reason);
      assertThatThrownBy(() -> kind.use("broken", loader))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(
              """
              No %s provider is named [broken]. Found: %s; 1 could not be loaded.
              Maybe the module that provides [broken] is missing from the class path or module \
              path.\
              """
                  .formatted(kind, found(kind)))
          .hasRootCauseMessage("no licence")
          .satisfies(
              miss ->
                  assertThat(miss.getSuppressed())
                      .extracting(Throwable::getMessage)
                      .containsExactly(reason));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneThatIsTooNewIsExplained(PluginKind kind) throws IOException {
    OutsideJar bad = jar(kind, PluginSource.good("outside.late", "late").withLevel(2));
    String reason =
        """
        The %s provider [outside.late.Plugin] in [%s] was made for level 2 of the plug-in \
        interface; this library supports level 1.
        Maybe use a later version of this library, or an earlier version of that provider.\
        """
            .formatted(kind, bad.url());
    try (URLClassLoader loader = OutsideJar.loader(bad, BESIDE.get(kind))) {
      refuses(kind, loader, reason);
      assertThatThrownBy(() -> kind.use("late", loader))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(reason);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoOfOneNameAreBothRefused(PluginKind kind) throws IOException {
    OutsideJar one = jar(kind, PluginSource.good("outside.one", "twice"));
    OutsideJar two = jar(kind, PluginSource.good("outside.two", "twice"));
    String reason =
        """
        Two %s providers are named [twice]: [outside.one.Plugin] in [%s] and \
        [outside.two.Plugin] in [%s].
        Maybe the same adapter is on the path twice; keep one.\
        """
            .formatted(kind, one.url(), two.url());
    try (URLClassLoader loader = OutsideJar.loader(two, BESIDE.get(kind), one)) {
      refuses(kind, loader, reason, reason);
      assertThatThrownBy(() -> kind.use("twice", loader))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(reason);
    }
  }

  @ParameterizedTest
  @EnumSource
  void absentOneIsExplained(PluginKind kind) throws IOException {
    try (URLClassLoader loader = OutsideJar.loader(BESIDE.get(kind))) {
      assertThatThrownBy(() -> kind.use("far-away", loader))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(
              """
              No %s provider is named [far-away]. Found: %s.
              Maybe the module that provides [far-away] is missing from the class path or module \
              path.\
              """
                  .formatted(kind, found(kind)));
      assertThatThrownBy(() -> kind.use("besides", loader))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(
              """
              No %s provider is named [besides]. Found: %s.
              Maybe [beside] is meant instead of [besides].\
              """
                  .formatted(kind, found(kind)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongClassLoaderIsExplained(PluginKind kind) throws IOException {
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader empty = new URLClassLoader("empty", new URL[0], platform)) {
      assertThatThrownBy(() -> kind.use("beside", empty))
          .isExactlyInstanceOf(ProviderException.class)
          .hasMessage(
              """
              No %1$s provider is named [beside]: there is no %1$s provider at all in class loader \
              [%2$s].
              Maybe the module that provides [beside] is missing from the class path or module \
              path, or its services file.\
              """
                  .formatted(kind, empty));
    }
  }

  private static void refuses(PluginKind kind, ClassLoader loader, String... reasons) {
    Providers<?> search = kind.search(loader);
    assertThat(search.refusals()).extracting(Refusal::message).containsExactly(reasons);
    assertThat(search.names().toString()).isEqualTo(found(kind));
    assertThat(kind.use("beside", loader)).isEqualTo(kind.used());
    List<String> lines = Diagnosis.of(search).lines();
    assertThat(lines).contains("Refused: " + reasons.length);
    assertThat(String.join("\n", lines)).contains(reasons[0].replace("\n", "\n  "));
  }

  /** All names of that kind: those of the path, and the good one that stands beside the bad. */
  private static String found(PluginKind kind) {
    TreeSet<String> names =
        new TreeSet<>(kind.search(BadPluginTest.class.getClassLoader()).names());
    names.add("beside");
    return names.toString();
  }

  private OutsideJar jar(PluginKind kind, PluginSource source) {
    return OutsideJar.of(kind, source, folder);
  }
}
