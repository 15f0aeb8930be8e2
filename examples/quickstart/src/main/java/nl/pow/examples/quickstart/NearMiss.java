package nl.pow.examples.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.Matching;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.WhyNot;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Shortfall;

/** For vacancies without a candidate: who comes nearest, and the least that would help. */
final class NearMiss {
  private static final Comparator<Judgement> NEAREST =
      Comparator.comparingInt((Judgement j) -> j.explanation().blockedBy().size())
          .thenComparing(Judgement::score)
          .thenComparing(Judgement::candidate);

  private NearMiss() {}

  static List<WhyNot> of(Matching matching, MatchResult result, int most) {
    Market market = matching.market();
    Advice advice = matching.advice();
    return result.shortfalls().stream()
        .map(Shortfall::subject)
        .flatMap(id -> id instanceof VacancyId vacancy ? Stream.of(vacancy) : Stream.empty())
        .limit(most)
        .flatMap(vacancy -> nearest(market, vacancy).stream())
        .map(j -> advice.whyNot(Question.of(j.candidate(), j.vacancy(), j.direction())))
        .toList();
  }

  private static Optional<Judgement> nearest(Market market, VacancyId vacancy) {
    return market.candidates().stream()
        .map(c -> market.judge(c, vacancy, Direction.CANDIDATES_FOR_VACANCY))
        .min(NEAREST);
  }
}
