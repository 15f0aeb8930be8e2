package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.Proposal;

/** Every way to divide the openings of a small market that people left, tried one by one. */
final class Divisions {
  private static final long NOT = -1;

  private final Market market;
  private final List<CandidateId> candidates = new ArrayList<>();
  private final long[][] worth;
  private final int[] openings;
  private final long extra;
  private final Map<String, Long> known = new HashMap<>();

  /** With placements first each of them outweighs all points. */
  Divisions(Market market, MatchRequest request, long threshold, boolean placementsFirst) {
    this.market = market;
    for (CandidateId one : market.candidates()) {
      if (market.pinned(one).isEmpty()) {
        candidates.add(one);
      }
    }
    List<VacancyId> vacancies = market.vacancies();
    this.openings = vacancies.stream().mapToInt(v -> request.placesLeft(market, v)).toArray();
    this.worth = new long[candidates.size()][vacancies.size()];
    long largest = 0;
    for (int c = 0; c < worth.length; c++) {
      for (int v = 0; v < openings.length; v++) {
        worth[c][v] = points(candidates.get(c), vacancies.get(v), request, threshold);
        largest = Math.max(largest, worth[c][v]);
      }
    }
    this.extra = placementsFirst ? (largest + 1) * (candidates.size() + 1) : 0;
  }

  private long points(CandidateId c, VacancyId v, MatchRequest request, long threshold) {
    for (Direction one : Direction.values()) {
      if (market.score(c, v, one).isEmpty()) {
        return NOT;
      }
    }
    long points = market.score(c, v, request.direction()).orElseThrow().points();
    return points < threshold ? NOT : points;
  }

  long worth(List<Proposal> proposals) {
    return proposals.stream()
        .filter(p -> candidates.contains(p.candidate()))
        .mapToLong(p -> p.score().points() + extra)
        .sum();
  }

  long most() {
    return most(0, openings.clone());
  }

  private long most(int candidate, int[] left) {
    if (candidate == worth.length) {
      return 0;
    }
    String state = candidate + Arrays.toString(left);
    Long before = known.get(state);
    if (before != null) {
      return before;
    }
    long best = most(candidate + 1, left);
    for (int v = 0; v < left.length; v++) {
      if (left[v] > 0 && worth[candidate][v] != NOT) {
        left[v]--;
        best = Math.max(best, worth[candidate][v] + extra + most(candidate + 1, left));
        left[v]++;
      }
    }
    known.put(state, best);
    return best;
  }
}
