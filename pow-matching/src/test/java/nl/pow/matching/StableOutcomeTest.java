package nl.pow.matching;

import static nl.pow.matching.Likings.NOT;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.plugin.SettingsException;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Proposer;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.strategy.StabilityCertificate;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stable match hands out. */
class StableOutcomeTest {
  private static final MatchingStrategyProvider STABLE = Matching.strategies().named("stable");

  /** Three candidates; the first vacancy has two openings, the last nobody that both accept. */
  private static final Likings STORY =
      new Likings(
          new int[][] {{9, 5, 1}, {9, 5, NOT}, {9, 5, NOT}},
          new int[][] {{3, 8, NOT}, {7, 8, 1}, {5, NOT, 1}},
          new int[] {2, 2, 1});

  private static Proposals match(
      Likings likings, Direction direction, Map<String, String> settings) {
    return STABLE
        .create(Settings.parse(STABLE, settings))
        .match(likings.market(), MatchRequest.of(direction, 10));
  }

  @Test
  void aVacancySeesItsCandidatesBestFirst() {
    Proposals proposals = match(STORY, CANDIDATES_FOR_VACANCY, Map.of());

    assertThat(proposals.proposals())
        .extracting(p -> p.vacancy() + " " + p.rank() + " " + p.candidate() + " " + p.score())
        .containsExactly(
            "v100 1 c101 Score[points=7, confidence=1000]",
            "v100 2 c102 Score[points=5, confidence=1000]",
            "v101 1 c100 Score[points=8, confidence=1000]");
    assertThat(proposals.certificate())
        .isEqualTo(new StabilityCertificate(Proposer.CANDIDATES, false));
  }

  @Test
  void aCandidateSeesOnePlaceWithTheScoreThatItHasForTheCandidate() {
    assertThat(match(STORY, VACANCIES_FOR_CANDIDATE, Map.of("largest", "true")).proposals())
        .extracting(p -> p.candidate() + " " + p.rank() + " " + p.vacancy() + " " + p.score())
        .containsExactly(
            "c100 1 v101 Score[points=5, confidence=1000]",
            "c101 1 v100 Score[points=9, confidence=1000]",
            "c102 1 v100 Score[points=9, confidence=1000]");
  }

  @Test
  void everyOpeningAndEveryCandidateWithoutAMatchIsToldWhy() {
    assertThat(match(STORY, CANDIDATES_FOR_VACANCY, Map.of()).shortfalls())
        .containsExactly(
            new Shortfall(
                new VacancyId("v101"), 1, 3, 1, 0, List.of(new Obstacle("for-vacancy", 1, 1))),
            new Shortfall(
                new VacancyId("v102"),
                0,
                3,
                0,
                0,
                List.of(new Obstacle("for-candidate", 2, 2), new Obstacle("for-vacancy", 1, 1))));
    Likings scarce = new Likings(new int[3][1], new int[][] {{1}, {2}, {3}}, new int[] {1});
    assertThat(match(scarce, CANDIDATES_FOR_VACANCY, Map.of()).shortfalls())
        .containsExactly(
            new Shortfall(new CandidateId("c100"), 0, 1, 1, 0, List.of()),
            new Shortfall(new CandidateId("c101"), 0, 1, 1, 0, List.of()));
  }

  @Test
  void noOpeningsAndEmptySidesGiveNoProposals() {
    for (Likings none :
        List.of(
            new Likings(new int[2][1], new int[2][1], new int[] {0}),
            new Likings(new int[0][0], new int[0][0], new int[] {3}),
            new Likings(new int[2][0], new int[2][0], new int[0]),
            new Likings(new int[0][0], new int[0][0], new int[0]))) {
      for (Direction direction : Direction.values()) {
        for (String proposer : List.of("candidates", "vacancies")) {
          Proposals proposals =
              match(none, direction, Map.of("proposer", proposer, "largest", "true"));

          assertThat(proposals.proposals()).isEmpty();
          assertThat(proposals.shortfalls())
              .hasSize(none.candidates() + (none.candidates() == 0 ? none.vacancies() : 0));
        }
      }
    }
  }

  @Test
  void tiesCanPlaceMore() {
    Likings tied = new Likings(new int[][] {{1, 1}, {1, NOT}}, new int[2][2], new int[] {1, 1});

    assertThat(match(tied, CANDIDATES_FOR_VACANCY, Map.of()).proposals()).hasSize(1);
    assertThat(match(tied, CANDIDATES_FOR_VACANCY, Map.of("largest", "true")).proposals())
        .extracting(p -> p.vacancy() + " " + p.candidate())
        .containsExactly("v100 c101", "v101 c100");
  }

  @Test
  void underAnyPolicyNobodyHasCauseToStepOut() {
    for (int seed = 0; seed < 30; seed++) {
      Snapshot snapshot = new DenseMarket(seed).snapshot(12, 10);
      Matching matching = Matching.of(snapshot, Sample.DAY).with(ScoreTest.policy(seed));
      MatchResult result =
          matching.match(
              "stable",
              Map.of("proposer", seed % 2 == 0 ? "candidates" : "vacancies"),
              new MatchRequest(CANDIDATES_FOR_VACANCY, 10, seed));
      Market market = matching.market();
      for (CandidateId c : market.candidates()) {
        for (VacancyId v : market.vacancies()) {
          boolean rather =
              result.proposals().stream()
                  .noneMatch(p -> p.candidate().equals(c) && !better(market, c, v, c, p.vacancy()));
          boolean taken =
              result.proposalsFor(v).size() >= market.openings(v)
                  && result.proposalsFor(v).stream()
                      .noneMatch(p -> better(market, c, v, p.candidate(), v));
          boolean admitted = market.score(c, v, CANDIDATES_FOR_VACANCY).isPresent();
          assertThat(admitted && rather && !taken).as("seed %s, %s and %s", seed, c, v).isFalse();
        }
      }
    }
  }

  /**
   * Whether one admitted pair is strictly better than another; this policy is the same for both.
   */
  private static boolean better(
      Market market, CandidateId c, VacancyId v, CandidateId thanCandidate, VacancyId thanVacancy) {
    return market
        .score(c, v, CANDIDATES_FOR_VACANCY)
        .map(
            score ->
                score.compareTo(
                        market
                            .score(thanCandidate, thanVacancy, CANDIDATES_FOR_VACANCY)
                            .orElseThrow())
                    < 0)
        .orElse(false);
  }

  @Test
  void runningTwiceAndOnOtherOrdersGivesTheSameBytes() {
    Likings likings = Likings.random(new Random(5), 40, 20, 4);

    assertThat(Outcome.run(likings, Map.of("largest", "true"), 3, new Random(8)).toString())
        .isEqualTo(Outcome.run(likings, Map.of("largest", "true"), 3, new Random(9)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proposer | CANDIDATES | the side that the outcome is best for: candidates or vacancies",
        "ties | lots | who goes first among equals: id, the lowest id, or seed, by lots from the"
            + " seed of the request",
        "largest | yes | true or false: whether ties are used to place more candidates"
      })
  void aSettingThatCannotBeReadIsRefused(String name, String value, String description) {
    assertThatThrownBy(() -> Settings.parse(STABLE, Map.of(name, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "The setting ["
                + name
                + "] of provider [stable] cannot be read from ["
                + value
                + "].\nMaybe give ["
                + name
                + "] as "
                + description
                + ".");
  }

  @Test
  void proposalsAreNeverMoreThanOnePerCandidate() {
    assertThat(match(STORY, CANDIDATES_FOR_VACANCY, Map.of("proposer", "vacancies")).proposals())
        .extracting(Proposal::candidate)
        .doesNotHaveDuplicates()
        .hasSize(3);
  }
}
