package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.verify.Verifier;
import org.junit.jupiter.api.Test;

/**
 * Each part of the prices that prove a best division is held against the market: three candidates
 * of 1000, 900 and 400 points for either of two vacancies.
 */
class OptimalityTest {
  private static final Matching MATCHING =
      Matching.of(
              Snapshot.of(
                  Sample.cooks(),
                  List.of(
                      Sample.vacancy("v1", "4331", "esco:5120.1"),
                      Sample.vacancy("v2", "4331", "esco:5120.1"))),
              Sample.DAY)
          .with(Policy.named("occupation", "1").wish("occupation", 1));
  private static final Market MARKET = MATCHING.market();
  private static final String BONUS = "OPTIMALITY: the bonus does not suit the objective";

  private static MatchResult made(Matching matching, String... settings) {
    return matching.match(
        "assignment",
        settings.length == 0 ? Map.of() : Map.of(settings[0], settings[1]),
        MatchRequest.of(CANDIDATES_FOR_VACANCY, 1));
  }

  /** What breaks when the division of most points claims other prices. */
  private static List<String> faults(OptimalityCertificate certificate) {
    return faults(MARKET, made(MATCHING), certificate);
  }

  private static List<String> faults(
      Market market, MatchResult made, OptimalityCertificate certificate) {
    MatchResult claimed = Claim.of(made).certificate(certificate).result();
    return Claim.faults(market, claimed).stream()
        .filter(fault -> fault.startsWith("OPTIMALITY"))
        .toList();
  }

  private static OptimalityCertificate claim(
      Objective objective, long threshold, long bonus, long[] candidates, long[] openings) {
    SortedMap<CandidateId, Long> people = new TreeMap<>();
    people.put(new CandidateId("best"), candidates[0]);
    people.put(new CandidateId("second"), candidates[1]);
    people.put(new CandidateId("third"), candidates[2]);
    SortedMap<VacancyId, Long> work = new TreeMap<>();
    work.put(new VacancyId("v1"), openings[0]);
    work.put(new VacancyId("v2"), openings[1]);
    return new OptimalityCertificate(objective, threshold, bonus, people, work);
  }

  private static OptimalityCertificate scored(long[] candidates, long[] openings) {
    return claim(Objective.SCORE, 0, 0, candidates, openings);
  }

  private static long[] prices(long... prices) {
    return prices;
  }

  @Test
  void thePricesThatComeWithADivisionProveIt() {
    MatchResult made = made(MATCHING);

    assertThat(made.proposals())
        .map(p -> p.score().points())
        .containsExactlyInAnyOrder(1000L, 900L);
    assertThat(Verifier.verify(MARKET, made).holds()).isTrue();
    assertThat(faults(scored(prices(600, 500, 0), prices(400, 400)))).isEmpty();
  }

  @Test
  void aPriceBelowZeroIsNamed() {
    assertThat(faults(scored(prices(601, 501, -1), prices(400, 400))))
        .contains("OPTIMALITY: the price of [third] is below 0");
    assertThat(faults(scored(prices(1010, 910, 410), prices(-10, 400))))
        .contains("OPTIMALITY: the price of [v1] is below 0");
  }

  @Test
  void aPairWhoseWorthIsMissedIsNamed() {
    assertThat(faults(scored(prices(600, 500, 0), prices(400, 399))))
        .containsExactly(
            "OPTIMALITY: the prices of [best] and [v2] miss their worth",
            "OPTIMALITY: the prices of [second] and [v2] miss their worth",
            "OPTIMALITY: the prices of [third] and [v2] miss their worth",
            "OPTIMALITY: the prices add up to 1899 and the proposals to 1900");
    assertThat(faults(scored(prices(601, 499, 0), prices(400, 400))))
        .containsExactly(
            "OPTIMALITY: the prices of [second] and [v1] miss their worth",
            "OPTIMALITY: the prices of [second] and [v2] miss their worth");
  }

  @Test
  void pricesCostNoMoreThanTheDivisionIsWorth() {
    assertThat(faults(scored(prices(601, 500, 0), prices(400, 400))))
        .containsExactly("OPTIMALITY: the prices add up to 1901 and the proposals to 1900");
  }

  @Test
  void aBonusIsForPlacementsOnlyAndLargeEnoughForThose() {
    OptimalityCertificate scored =
        claim(Objective.SCORE, 0, 1, prices(600, 500, 0), prices(401, 401));
    OptimalityCertificate enough =
        claim(Objective.PLACEMENTS_THEN_SCORE, 0, 201, prices(600, 500, 0), prices(601, 601));
    OptimalityCertificate tooLittle =
        claim(Objective.PLACEMENTS_THEN_SCORE, 0, 200, prices(600, 500, 0), prices(600, 600));

    assertThat(faults(scored)).containsExactly(BONUS);
    assertThat(faults(enough)).isEmpty();
    assertThat(faults(tooLittle)).containsExactly(BONUS);
  }

  @Test
  void whereNobodyTakesPartAnyBonusSuits() {
    Matching nobody =
        Matching.of(
            Snapshot.of(List.of(), List.of(Sample.vacancy("v", "4331", "esco:5120.1"))),
            Sample.DAY);
    OptimalityCertificate any =
        new OptimalityCertificate(
            Objective.PLACEMENTS_THEN_SCORE, 0, 0, new TreeMap<>(), new TreeMap<>());

    assertThat(faults(nobody.market(), made(nobody), any)).isEmpty();
  }

  @Test
  void whoStaysBelowTheThresholdIsNotPlacedAndTakesNoPart() {
    OptimalityCertificate above =
        claim(Objective.SCORE, 950, 0, prices(1000, 900, 0), prices(0, 0));
    MatchResult right = made(MATCHING, "threshold", "950");

    assertThat(faults(above))
        .singleElement()
        .asString()
        .contains("second")
        .endsWith(" has fewer points than the threshold");
    assertThat(right.proposals()).hasSize(1);
    assertThat(
            faults(MARKET, right, claim(Objective.SCORE, 950, 0, prices(1000, 0, 0), prices(0, 0))))
        .isEmpty();
    assertThat(faults(claim(Objective.SCORE, 900, 0, prices(1000, 900, 0), prices(0, 0))))
        .isEmpty();
    assertThat(faults(claim(Objective.SCORE, 900, 0, prices(1000, 899, 0), prices(0, 0))))
        .hasSize(3);
  }
}
