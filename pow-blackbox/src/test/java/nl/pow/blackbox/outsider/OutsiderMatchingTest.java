package nl.pow.blackbox.outsider;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

/** Plug-ins of an outsider are found, named and used like those that are built in. */
class OutsiderMatchingTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Policy WEEKEND =
      Policy.named("weekend", "1").wish("weekend-bonus", 7).wish("occupation", 3);

  private final Taxonomy twins = Matching.taxonomies().named("twins").open(Settings.empty());
  private final Matching matching = Scene.matching().with(twins).with(WEEKEND);

  @Test
  void standAmongTheBuiltInOnes() {
    assertThat(Matching.criteria().names()).contains("weekend-bonus", "skills", "travel");
    assertThat(Matching.strategies().names()).contains("first-come", "ranked");
    assertThat(Matching.taxonomies().names()).contains("twins", "codes");
    assertThat(Matching.travels().names()).contains("ferry", "straight-line");
  }

  @Test
  void criterionCountsInTheScoreFromBothEntryPoints() {
    Market market = matching.market();

    assertThat(List.of(Scene.ANN, Scene.BOB, Scene.CEM))
        .extracting(id -> points(market, id))
        .containsExactly(7 * 1000 + 3 * 840L, 7 * 500 + 3 * 1000L, 0L);
    for (Proposal proposal : matching.rank(VACANCIES_FOR_CANDIDATE, 1).proposals()) {
      assertThat(proposal.score().points()).isEqualTo(points(market, proposal.candidate()));
    }
  }

  @Test
  void criterionIsExplainedAndTheExplanationAddsUp() {
    MatchResult result = matching.rank(CANDIDATES_FOR_VACANCY, 3);

    assertThat(result.proposals())
        .extracting(Proposal::candidate)
        .containsExactly(Scene.ANN, Scene.BOB, Scene.CEM);
    assertThat(result.proposals().get(1).judgement().explanation().findings())
        .extracting(Finding::criterion, Finding::contribution)
        .containsExactlyInAnyOrder(tuple("weekend-bonus", 3500L), tuple("occupation", 3000L));
    assertThat(result.proposals())
        .allSatisfy(
            proposal ->
                assertThat(
                        proposal.judgement().explanation().findings().stream()
                            .mapToLong(Finding::contribution)
                            .sum())
                    .isEqualTo(proposal.score().points()));
  }

  @Test
  void criterionIsToldInItsOwnWords() {
    Judgement judgement = matching.market().judge(Scene.BOB, Scene.BAKERY, CANDIDATES_FOR_VACANCY);

    assertThat(Wording.of(DUTCH, twins, Matching.criteria()).judgement(judgement))
        .containsSubsequence(
            "Werk in het weekend: deels voldaan. Waarde 500 van 1000, gewicht 7: 3500 punten.",
            "  - Het werk is ook op zaterdag zondag. De kandidaat wil werken op zondag.");
    assertThat(Wording.of(Locale.ENGLISH, twins, Matching.criteria()).judgement(judgement))
        .containsSubsequence(
            "Work at the weekend: partly met. Value 500 of 1000, weight 7: 3500 points.",
            "  - The work is on Saturday Sunday too. The candidate wants to work on Sunday.");
  }

  @Test
  void criterionPutsAPairOutWhenItIsDemanded() {
    Judgement judgement =
        matching
            .with(WEEKEND.demand("weekend-bonus", UnknownRule.FAIL))
            .market()
            .judge(Scene.CEM, Scene.BAKERY, CANDIDATES_FOR_VACANCY);

    assertThat(judgement.admitted()).isFalse();
    assertThat(judgement.explanation().blockedBy())
        .extracting(Finding::criterion)
        .containsExactly("weekend-bonus");
  }

  @Test
  void strategyIsRunByItsNameWithItsSettings() {
    MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 2);

    MatchResult result = matching.match("first-come", Map.of(), request);
    MatchResult reversed = matching.match("first-come", Map.of("reverse", "true"), request);

    assertThat(result.strategy()).isEqualTo("first-come");
    assertThat(result.proposals())
        .extracting(Proposal::rank, Proposal::candidate)
        .containsExactly(tuple(1, Scene.ANN), tuple(2, Scene.BOB));
    assertThat(reversed.proposals())
        .extracting(Proposal::rank, Proposal::candidate)
        .containsExactly(tuple(1, Scene.CEM), tuple(2, Scene.BOB));
  }

  @Test
  void taxonomyTellsWhatIsNearAndWhatItIsCalled() {
    Judgement judgement = matching.market().judge(Scene.ANN, Scene.BAKERY, CANDIDATES_FOR_VACANCY);

    assertThat(Wording.of(DUTCH, twins, Matching.criteria()).judgement(judgement))
        .contains("  - De kandidaat zoekt molenaar. Dat lijkt op bakker.");
    assertThat(points(Scene.matching().with(WEEKEND).market(), Scene.ANN)).isEqualTo(7000);
  }

  @Test
  void travelTellsHowFarItIs() {
    Matching near = matching.with(WEEKEND.demand("travel"));
    Matching far = near.with(Matching.travels().named("ferry").open(Settings.empty()));

    assertThat(near.rank(CANDIDATES_FOR_VACANCY, 9).proposals()).hasSize(3);
    assertThat(far.rank(CANDIDATES_FOR_VACANCY, 9).proposals()).isEmpty();
    assertThat(far.rank(CANDIDATES_FOR_VACANCY, 9).shortfalls())
        .extracting(Shortfall::subject, Shortfall::considered)
        .containsExactly(tuple(Scene.BAKERY, 3));
  }

  private static long points(Market market, CandidateId candidate) {
    return market.score(candidate, Scene.BAKERY, CANDIDATES_FOR_VACANCY).orElseThrow().points();
  }
}
