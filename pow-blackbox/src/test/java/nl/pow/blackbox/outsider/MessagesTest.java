package nl.pow.blackbox.outsider;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import nl.pow.core.plugin.ProviderException;
import nl.pow.core.plugin.SettingsException;
import nl.pow.core.store.Store;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.UndeclaredReadException;
import nl.pow.matching.market.CriterionFailedException;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who misspells a name, or whose plug-in does what it may not. */
class MessagesTest {
  private static final MatchRequest REQUEST = MatchRequest.of(CANDIDATES_FOR_VACANCY, 1);

  @Test
  void unknownCriterionInAPolicy() {
    Matching matching =
        Scene.matching().with(Policy.named("p", "1").wish("hours", 1).demand("weekend-bonsu"));

    assertThatThrownBy(matching::market)
        .isExactlyInstanceOf(ProviderException.class)
        .hasMessage(
            """
            No criterion provider is named [weekend-bonsu]. Found: %s.
            Maybe [weekend-bonus] is meant instead of [weekend-bonsu].\
            """
                .formatted(Matching.criteria().names()));
  }

  @Test
  void unknownStrategy() {
    assertThatThrownBy(() -> Scene.matching().match("first-came", Map.of(), REQUEST))
        .isExactlyInstanceOf(ProviderException.class)
        .hasMessage(
            """
            No strategy provider is named [first-came]. Found: %s.
            Maybe [first-come] is meant instead of [first-came].\
            """
                .formatted(Matching.strategies().names()));
  }

  @Test
  void unknownStore() {
    assertThatThrownBy(() -> open("slat", Map.of()))
        .isExactlyInstanceOf(ProviderException.class)
        .hasMessage(
            """
            No store provider is named [slat]. Found: %s.
            Maybe [slate] is meant instead of [slat].\
            """
                .formatted(Store.providers().names()));
  }

  @Test
  void unknownSettingOfAStrategy() {
    Map<String, String> settings = Map.of("reversed", "true");

    assertThatThrownBy(() -> Scene.matching().match("first-come", settings, REQUEST))
        .isExactlyInstanceOf(SettingsException.class)
        .hasMessage(
            """
            Unknown setting [reversed] for provider [first-come]. Known settings: [reverse].
            Maybe [reverse] is meant instead of [reversed].\
            """);
  }

  @Test
  void unknownAndMissingSettingsOfAStore() {
    assertThatThrownBy(() -> open("slate", Map.of("frame", "oak")))
        .isExactlyInstanceOf(SettingsException.class)
        .hasMessage(
            """
            2 faults in the settings of provider [slate]:
            - Unknown setting [frame] for provider [slate]. Known settings: [wall, chalk].
            - The setting [wall] of provider [slate] is required and was not given.
            Maybe [frame] is a setting of another provider or version.
            Maybe add [wall]: the wall that it hangs on.\
            """);
  }

  @Test
  void criterionThatReadsWhatItDidNotDeclare(@TempDir Path folder) {
    assertThatThrownBy(() -> judge(folder, "vacancy.get(VacancyAttribute.EMPLOYER);"))
        .isExactlyInstanceOf(UndeclaredReadException.class)
        .hasMessage(
            """
            The criterion [rude] read the attribute [vacancy.employer] without declaring it.
            Maybe add it to what reads() returns.\
            """);
  }

  @Test
  void criterionThatThrows(@TempDir Path folder) {
    assertThatThrownBy(() -> judge(folder, "context.asOf().withDayOfMonth(99);"))
        .isExactlyInstanceOf(CriterionFailedException.class)
        .hasMessage(
            """
            The criterion [rude] failed with [java.time.DateTimeException].
            Maybe leave it out of the policy until it is mended.\
            """)
        .hasCauseInstanceOf(DateTimeException.class);
  }

  private static String judge(Path folder, String body) throws IOException {
    PluginSource source = PluginSource.good("outside.rude", "rude").withBody(body);
    OutsideJar jar = OutsideJar.of(PluginKind.CRITERION, source, folder);
    try (var loader = OutsideJar.loader(jar)) {
      return PluginKind.CRITERION.use("rude", loader);
    }
  }

  private static void open(String store, Map<String, String> settings) {
    Store.open(store, settings, events -> {}).close();
  }
}
