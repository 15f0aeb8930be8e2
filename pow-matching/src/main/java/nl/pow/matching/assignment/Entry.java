package nl.pow.matching.assignment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;

/**
 * Who takes part in the division, by ascending id, and with how many points.
 *
 * @param candidates the candidates
 * @param vacancies the vacancies
 * @param capacity how many each vacancy takes beside those whom a person pinned to it
 * @param points the pairs that both directions admit, with at least the threshold; none of a
 *     candidate whom a person pinned somewhere
 * @param belowOf for each candidate the admitted pairs with fewer points that are not pinned
 * @param below for each vacancy the admitted pairs with fewer points that are not pinned
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Entry(
    List<CandidateId> candidates,
    List<VacancyId> vacancies,
    int[] capacity,
    Pairs points,
    int[] belowOf,
    int[] below) {
  private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);

  static Entry of(Market market, MatchRequest request, long threshold) {
    List<CandidateId> candidates = market.candidates();
    List<VacancyId> vacancies = market.vacancies();
    int[] capacity = vacancies.stream().mapToInt(v -> request.placesLeft(market, v)).toArray();
    int[] belowOf = new int[candidates.size()];
    int[] below = new int[vacancies.size()];
    Builder pairs = new Builder(capacity);
    for (int i = 0; i < belowOf.length; i++) {
      pairs.next();
      List<VacancyId> pinned = market.pinned(candidates.get(i));
      Admitted admitted = market.admitted(candidates.get(i), request.direction(), BOTH);
      for (int at = 0; at < admitted.size(); at++) {
        int j = admitted.place(at);
        long points = admitted.points(at);
        if (pinned.contains(vacancies.get(j))) {
          continue;
        }
        if (points >= threshold) {
          if (pinned.isEmpty() && capacity[j] > 0) {
            pairs.add(j, points);
          }
        } else {
          belowOf[i]++;
          below[j]++;
        }
      }
    }
    return new Entry(candidates, vacancies, capacity, pairs.build(), belowOf, below);
  }

  /** Enough that one placement more outweighs every difference in points: a power of 2. */
  long bonus() {
    long least = Arrays.stream(points.worth).min().orElse(0);
    long outweighed = TooManyPointsException.times(most() - least, placements());
    return outweighed == 0 ? 1 : TooManyPointsException.times(Long.highestOneBit(outweighed), 2);
  }

  /** The pairs with this bonus on top of their points. */
  Pairs pairs(long bonus) {
    TooManyPointsException.times(
        TooManyPointsException.times(most(), 1) + bonus, Math.max(1, placements()));
    long[] worth = points.worth.clone();
    for (int e = 0; e < worth.length; e++) {
      worth[e] += bonus;
    }
    return new Pairs(capacity, points.start, points.vacancy, worth);
  }

  private long most() {
    return Arrays.stream(points.worth).max().orElse(0);
  }

  /** No assignment has more. */
  private long placements() {
    long seats = 0;
    for (int each : capacity) {
      seats += each;
    }
    return Math.min(seats, candidates.size());
  }
}
