package nl.pow.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What people see of a property that fails. */
class ShrinkingTest {
  @Test
  void aFailingVacancyIsShrunkToWhatTheFailureIsAbout() {
    assertThat(failure("noVacancyAsksAnyLanguage", "nl.pow.core.vacancy.Vacancy"))
        .startsWith(
            """
            [{"id":"x","employer":"e-0","status":"OPEN","openings":1,"title":"x",\
            "requirements":{"languages":[{"least":{"language":"rif"},"need":"MUST"}]}}]\
            """);
  }

  @Test
  void aFailingMarketIsShrunkToTheTwoWhoMatter() {
    assertThat(failure("nobodyLivesWhereThereIsWork", "nl.pow.testkit.generator.GeneratedMarket"))
        .startsWith(
            """
            [[
            {"id":"v-001","employer":"w-01","status":"OPEN","openings":1,"title":"x"}
            ]
            [
            {"id":"k-0001","status":"ACTIVE"}
            ]
            ]\
            """);
  }

  private static String failure(String property, String parameter) {
    return EngineTestKit.engine("jqwik")
        .selectors(selectMethod(Mistaken.class.getName() + "#" + property + "(" + parameter + ")"))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(ShrinkingTest::message)
        .findFirst()
        .orElseThrow();
  }

  private static String message(Event event) {
    return event
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::getMessage)
        .orElseThrow();
  }
}
