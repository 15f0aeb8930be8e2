package nl.pow.matching.verify;

import java.util.HashSet;
import java.util.Set;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.Proposal;

/** Whether the prices cover every pair and cost no more than what was chosen is worth. */
final class OptimalityCheck {
  private final Docket docket;
  private final Market market;
  private final OptimalityCertificate prices;
  private final Set<CandidateId> taking = new HashSet<>();
  private long largest;
  private long least = Long.MAX_VALUE;

  OptimalityCheck(Docket docket, OptimalityCertificate prices) {
    this.docket = docket;
    this.market = docket.market();
    this.prices = prices;
  }

  void run() {
    prices.candidates().forEach(this::notBelowZero);
    prices.openings().forEach(this::notBelowZero);
    for (VacancyId vacancy : market.vacancies()) {
      for (CandidateId candidate : market.candidates()) {
        docket.score(candidate, vacancy).ifPresent(score -> covered(candidate, vacancy, score));
      }
    }
    bonus();
    costs();
  }

  private void notBelowZero(Id id, long price) {
    if (price < 0) {
      docket.breaks(Rule.OPTIMALITY, "the price of [" + id + "] is below 0");
    }
  }

  private void covered(CandidateId candidate, VacancyId vacancy, Score score) {
    boolean takesPart = docket.pins(candidate) == 0 && docket.capacityLeft(vacancy) > 0;
    if (!takesPart || score.points() < prices.threshold()) {
      return;
    }
    taking.add(candidate);
    largest = Math.max(largest, score.points());
    least = Math.min(least, score.points());
    long paid = Math.addExact(price(candidate), prices.openings().getOrDefault(vacancy, 0L));
    if (paid < Math.addExact(score.points(), prices.bonus())) {
      docket.breaks(
          Rule.OPTIMALITY,
          "the prices of [" + candidate + "] and [" + vacancy + "] miss their worth");
    }
  }

  private long price(CandidateId candidate) {
    return prices.candidates().getOrDefault(candidate, 0L);
  }

  /** One placement more, all of the least worth, must beat one fewer, all of the largest. */
  private void bonus() {
    long openings = market.vacancies().stream().mapToLong(docket::capacityLeft).sum();
    long most = Math.min(openings, taking.size());
    boolean right =
        prices.objective() == Objective.SCORE
            ? prices.bonus() == 0
            : most == 0
                || Math.addExact(prices.bonus(), least)
                    > Math.multiplyExact(most - 1, largest - least);
    if (!right) {
      docket.breaks(Rule.OPTIMALITY, "the bonus does not suit the objective");
    }
  }

  private void costs() {
    long worth = 0;
    for (Proposal proposal : docket.result().proposals()) {
      if (docket.isPinned(proposal.candidate(), proposal.vacancy())) {
        continue;
      }
      long points = proposal.score().points();
      worth = Math.addExact(worth, Math.addExact(points, prices.bonus()));
      if (points < prices.threshold()) {
        docket.breaks(
            Rule.OPTIMALITY, ProposalCheck.pair(proposal) + " has fewer points than the threshold");
      }
    }
    long cost = 0;
    for (CandidateId candidate : market.candidates()) {
      long price = docket.pins(candidate) > 0 ? 0 : price(candidate);
      cost = Math.addExact(cost, price);
    }
    for (VacancyId vacancy : market.vacancies()) {
      long price = prices.openings().getOrDefault(vacancy, 0L);
      cost = Math.addExact(cost, Math.multiplyExact(price, docket.capacityLeft(vacancy)));
    }
    if (cost != worth) {
      docket.breaks(
          Rule.OPTIMALITY, "the prices add up to " + cost + " and the proposals to " + worth);
    }
  }
}
