package nl.pow.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.Json;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class SimplerTest {
  private static final Simpler SIMPLER = Simpler.create();

  /** A seed of a vacancy with many openings. */
  private static final long OF_MANY =
      LongStream.iterate(0, seed -> seed + 1)
          .filter(seed -> Generators.of(Vacancy.class).make(seed).openings() > 20)
          .findFirst()
          .orElseThrow();

  @Test
  void everySimplerValueIsSmallerAndValid() {
    Validation validation = Validation.create();
    for (int seed = 0; seed < 3; seed++) {
      Vacancy vacancy = Generators.of(Vacancy.class).make(seed);
      List<Vacancy> simpler = SIMPLER.than(vacancy).limit(60).toList();
      assertThat(simpler)
          .isNotEmpty()
          .allMatch(one -> SIMPLER.size(one) < SIMPLER.size(vacancy))
          .allMatch(one -> validation.check(one, Locale.ENGLISH).isEmpty());
    }
  }

  @Test
  void aCandidateOfWhomNothingMattersIsSimplifiedToNearlyNothing() {
    Candidate simplest = SIMPLER.simplest(Generators.of(Candidate.class).make(11), c -> true);

    assertThat(simplest).isEqualTo(Candidate.of(new CandidateId(simplest.id().value()), null));
  }

  @Test
  void whatMattersStays() {
    Vacancy simplest =
        SIMPLER.simplest(Generators.of(Vacancy.class).make(OF_MANY), v -> v.openings() > 20);

    assertThat(Json.create().write(simplest))
        .isEqualTo(
            """
            {"id":"v-4","employer":"e-0","status":"OPEN","openings":21,"title":"x"}\
            """);
  }

  @Test
  void aJustInvalidValueBreaksTheSameConstraintWhenSimplified() {
    Breach<Vacancy> title =
        Generators.breaches(Vacancy.class).stream()
            .filter(breach -> breach.toString().equals("Vacancy.tasks[].description: not-blank"))
            .findFirst()
            .orElseThrow();

    JustInvalid<Vacancy> simplest = SIMPLER.simplest(title.make(2), broken -> true);

    assertThat(simplest.path()).isEqualTo("tasks[0].description");
    assertThat(simplest.value().tasks()).hasSize(1);
    assertThat(simplest.value().requirements().skills()).isEmpty();
  }

  @Test
  void aMarketIsSimplifiedToWhomItIsAbout() {
    GeneratedMarket market = MarketGenerator.small().candidates(8).vacancies(4).make(1);

    GeneratedMarket simplest =
        SIMPLER.simplest(
            market,
            m ->
                m.candidates().stream().anyMatch(c -> c.qualifications().skills().size() > 2)
                    && m.vacancies().stream().anyMatch(v -> v.openings() > 1));

    assertThat(simplest).hasToString("GeneratedMarket[employers=1, vacancies=1, candidates=1]");
    assertThat(simplest.vacancies().get(0).openings()).isEqualTo(2);
    assertThat(simplest.candidates().get(0).qualifications().skills()).hasSize(3);
    assertThat(simplest.candidates().get(0).wishes().occupations()).isEmpty();
  }
}
