package nl.pow.matching;

import static nl.pow.core.profile.Need.MUST;
import static nl.pow.core.profile.Need.SHOULD;
import static nl.pow.matching.Sample.DAY;
import static nl.pow.matching.Sample.asking;
import static nl.pow.matching.Sample.candidate;
import static nl.pow.matching.Sample.skill;
import static nl.pow.matching.Sample.skilled;
import static nl.pow.matching.Sample.vacancy;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.plugin.ProviderException;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.matching.market.LeftOut;
import nl.pow.matching.market.NotInMarketException;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Policy SMALL =
      Policy.named("small", "1")
          .demand("travel")
          .demand("hours")
          .wish("skills", 4)
          .wish("occupation", 2);

  private final Candidate near = skilled(candidate("near", "4331", 20, "esco:5120.1"), "x:cook");
  private final Candidate far = skilled(candidate("far", "9711", 20, "esco:5120.1"), "x:cook");
  private final Candidate other = skilled(candidate("other", "4381", 20, "esco:5131.1"), "x:serve");
  private final Vacancy cook =
      asking(vacancy("cook", "4331", "esco:5120.1"), skill("x:cook", MUST));
  private final Snapshot snapshot = Snapshot.of(List.of(near, far, other), List.of(cook));

  @Test
  void theBestCandidatesComeFirstAndAreExplained() {
    MatchResult result = Matching.of(snapshot, DAY).with(SMALL).rank(CANDIDATES_FOR_VACANCY, 5);

    assertThat(result.proposals())
        .extracting(p -> p.rank() + " " + p.candidate() + " " + p.score().points())
        .containsExactly("1 near 6000", "2 other 800");
    assertThat(result.proposals().get(1).judgement().explanation().findings())
        .extracting(
            f -> f.criterion() + " " + f.role() + " " + f.verdict() + " " + f.contribution())
        .containsExactly(
            "travel DEMAND MET 0",
            "hours DEMAND MET 0",
            "skills WISH NOT_MET 0",
            "occupation WISH PARTLY_MET 800");
    assertThat(result.strategy()).isEqualTo("ranked");
    assertThat(result.policy()).isEqualTo(SMALL);
  }

  @Test
  void theOtherDirectionGivesTheSameScores() {
    MatchResult result = Matching.of(snapshot, DAY).with(SMALL).rank(VACANCIES_FOR_CANDIDATE, 5);

    assertThat(result.proposalsFor(new CandidateId("near")))
        .extracting(Proposal::vacancy, p -> p.score().points())
        .containsExactly(tuple(new VacancyId("cook"), 6000L));
    assertThat(result.shortfalls()).hasSize(1);
    assertThat(result.shortfalls().get(0).subject()).isEqualTo(new CandidateId("far"));
    assertThat(result.shortfalls().get(0).obstacles())
        .containsExactly(new Obstacle("travel", 1, 1));
  }

  @Test
  void aVacancyWithoutCandidatesTellsWhatStoodInTheWay() {
    Policy strict = SMALL.demand("skills");
    Vacancy baker =
        asking(
            vacancy("baker", "4331", "esco:7512.1"),
            skill("x:bake", MUST),
            skill("x:cook", SHOULD));
    MatchResult result =
        Matching.of(Snapshot.of(List.of(near, far, other), List.of(baker)), DAY)
            .with(strict)
            .rank(CANDIDATES_FOR_VACANCY, 5);

    assertThat(result.proposals()).isEmpty();
    assertThat(result.shortfalls()).hasSize(1);
    assertThat(result.shortfalls().get(0).considered()).isEqualTo(3);
    assertThat(result.shortfalls().get(0).obstacles())
        .containsExactly(new Obstacle("skills", 3, 2), new Obstacle("travel", 1, 0));
  }

  @Test
  void onlyActiveCandidatesAndOpenVacanciesTakePart() {
    Snapshot mixed =
        Snapshot.of(
            List.of(near.withStatus(CandidateStatus.PAUSED), other),
            List.of(cook.withStatus(VacancyStatus.FILLED)));
    MatchResult result = Matching.of(mixed, DAY).with(SMALL).rank(CANDIDATES_FOR_VACANCY, 5);

    assertThat(result.leftOut())
        .containsExactly(
            new LeftOut(near.id(), "candidate-paused"), new LeftOut(cook.id(), "vacancy-filled"));
    assertThatThrownBy(
            () ->
                Matching.of(mixed, DAY)
                    .market()
                    .judge(near.id(), cook.id(), CANDIDATES_FOR_VACANCY))
        .isInstanceOf(NotInMarketException.class)
        .hasMessage(
            "The candidate [near] takes no part in this market.\n"
                + "Maybe leftOut() tells why, or it was not in the snapshot.");
  }

  @Test
  void aPolicyThatNamesAnUnknownCriterionIsRefusedWithASuggestion() {
    Matching matching = Matching.of(snapshot, DAY).with(SMALL.wish("skils", 3));

    assertThatThrownBy(matching::market)
        .isInstanceOf(ProviderException.class)
        .hasMessageContaining("[skils]")
        .hasMessageContaining("skills");
  }

  @Test
  void aStrategyIsChosenByName() {
    MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 1);
    MatchResult result =
        Matching.of(snapshot, DAY).with(SMALL).match("ranked", Map.of("threads", "3"), request);

    assertThat(result.proposals()).hasSize(1);
    assertThat(Matching.strategies().names()).contains("assignment", "ranked", "stable");
    assertThat(Matching.plugins().isHealthy()).isTrue();
  }
}
