package nl.pow.examples.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.Matching;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.DemandCosts;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.RequirementCost;
import nl.pow.matching.advice.WhyNot;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Shortfall;

/**
 * What would help a vacancy without a candidate.
 *
 * @param nearest who comes nearest, and the least that would have to change
 * @param costs what would be if the vacancy asked less: the requirements that alone keep candidates
 *     out
 */
public record NearMiss(WhyNot nearest, DemandCosts costs) {
  private static final Comparator<Judgement> NEAREST =
      Comparator.comparingInt((Judgement j) -> j.explanation().blockedBy().size())
          .thenComparing(Judgement::score)
          .thenComparing(Judgement::candidate);

  static List<NearMiss> of(Matching matching, MatchResult result, int most) {
    Market market = matching.market();
    Advice advice = matching.advice();
    return result.shortfalls().stream()
        .map(Shortfall::subject)
        .flatMap(id -> id instanceof VacancyId vacancy ? Stream.of(vacancy) : Stream.empty())
        .limit(most)
        .flatMap(vacancy -> nearest(market, vacancy).stream())
        .map(j -> Question.of(j.candidate(), j.vacancy(), j.direction()))
        .map(q -> new NearMiss(advice.whyNot(q), telling(advice.costs(q.vacancy()))))
        .toList();
  }

  private static Optional<Judgement> nearest(Market market, VacancyId vacancy) {
    return market.candidates().stream()
        .map(c -> market.judge(c, vacancy, Direction.CANDIDATES_FOR_VACANCY))
        .min(NEAREST);
  }

  /** Without the demands, which are shown already, and what lets nobody in by itself. */
  private static DemandCosts telling(DemandCosts costs) {
    List<RequirementCost> some = costs.requirements().stream().filter(r -> r.alone() > 0).toList();
    return new DemandCosts(
        costs.vacancy(), costs.considered(), costs.admitted(), List.of(), some, costs.together());
  }
}
