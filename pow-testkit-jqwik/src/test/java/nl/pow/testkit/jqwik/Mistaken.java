package nl.pow.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.json.Json;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.testkit.generator.GeneratedMarket;

/** Properties that do not hold; {@link ShrinkingTest} runs them. */
class Mistaken {
  private static final Json JSON = Json.create();

  @Property(seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
  void noVacancyAsksAnyLanguage(@ForAll Vacancy vacancy) {
    assertThat(vacancy.requirements().languages()).as(JSON.write(vacancy)).isEmpty();
  }

  @Property(seed = "1", afterFailure = AfterFailureMode.PREVIOUS_SEED)
  void nobodyLivesWhereThereIsWork(
      @ForAll @MarketSize(candidates = 8, vacancies = 4) GeneratedMarket market) {
    assertThat(market.candidates().size() * market.vacancies().size())
        .as(JSON.writeAll(market.vacancies()) + JSON.writeAll(market.candidates()))
        .isZero();
  }
}
