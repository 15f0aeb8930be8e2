package nl.pow.matching.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.Proposal;

/** Whether somebody left off a list should be on it. */
final class RankingCheck {
  private final Docket docket;
  private final Market market;

  RankingCheck(Docket docket) {
    this.docket = docket;
    this.market = docket.market();
  }

  private record Ranked(Id id, boolean pinned, Score score) implements Comparable<Ranked> {
    private static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked r) -> !r.pinned())
            .thenComparing(Ranked::score)
            .thenComparing(r -> r.id().value());

    @Override
    public int compareTo(Ranked other) {
      return ORDER.compare(this, other);
    }
  }

  void run() {
    if (docket.direction() == Direction.CANDIDATES_FOR_VACANCY) {
      market
          .vacancies()
          .forEach(v -> check(v, market.candidates(), (c, s) -> docket.score(c, s), v));
    } else {
      market
          .candidates()
          .forEach(c -> check(c, market.vacancies(), (v, s) -> docket.score(s, v), c));
    }
  }

  private <I extends Id, S extends Id> void check(
      Id subject, List<I> others, BiFunction<I, S, Optional<Score>> scoring, S self) {
    List<Ranked> listed =
        docket.of(subject).stream()
            .map(p -> ranked(other(p, subject), subject, p.score()))
            .toList();
    List<Ranked> right =
        others.stream()
            .flatMap(o -> scoring.apply(o, self).map(score -> ranked(o, subject, score)).stream())
            .sorted()
            .limit(Math.max(docket.result().request().top(), docket.pins(subject)))
            .toList();
    if (!listed.equals(right)) {
      docket.breaks(Rule.BEST_FIRST, "the list of [" + subject + "] is not that of the best");
    }
  }

  private Ranked ranked(Id other, Id subject, Score score) {
    return new Ranked(other, isPinned(other, subject) || isPinned(subject, other), score);
  }

  private boolean isPinned(Id one, Id other) {
    return one instanceof CandidateId candidate
        && other instanceof VacancyId vacancy
        && docket.isPinned(candidate, vacancy);
  }

  private static Id other(Proposal proposal, Id subject) {
    return proposal.candidate().equals(subject) ? proposal.vacancy() : proposal.candidate();
  }
}
