package nl.pow.matching.stable;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;

/**
 * Who accepts whom in a market, and how much: candidates are the rows, vacancies the columns.
 *
 * @param candidates in the order of ties, without those whom a person pinned somewhere
 * @param vacancies in the order of ties
 * @param lists the pairs that both directions admit, ranked by score
 */
record Preferences(List<CandidateId> candidates, List<VacancyId> vacancies, Lists lists) {
  private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);

  static Preferences of(Market market, Ties ties, MatchRequest request) {
    long seed = request.seed();
    List<CandidateId> free =
        market.candidates().stream().filter(c -> market.pinned(c).isEmpty()).toList();
    List<CandidateId> candidates = ties.order(free, seed);
    List<VacancyId> vacancies = ties.order(market.vacancies(), seed);
    int[] places = vacancies.stream().mapToInt(v -> request.placesLeft(market, v)).toArray();
    int[] turn = turns(vacancies, market.vacancies());
    int[] start = new int[candidates.size() + 1];
    Pairs pairs = new Pairs();
    for (int c = 0; c < candidates.size(); c++) {
      Admitted own = market.admitted(candidates.get(c), VACANCIES_FOR_CANDIDATE, BOTH);
      Admitted there = market.admitted(candidates.get(c), CANDIDATES_FOR_VACANCY, BOTH);
      for (int at : own.ordered(place -> turn[place])) {
        int v = turn[own.place(at)];
        if (places[v] > 0) {
          pairs.add(c, v, own.score(at), there.score(at));
        }
      }
      start[c + 1] = pairs.size;
    }
    int[] one = new int[candidates.size()];
    Arrays.fill(one, 1);
    return new Preferences(candidates, vacancies, pairs.lists(start, one, places));
  }

  /** The place of each in the order of ties. */
  private static int[] turns(List<VacancyId> ordered, List<VacancyId> all) {
    int[] turn = new int[all.size()];
    for (int v = 0; v < turn.length; v++) {
      turn[Collections.binarySearch(all, ordered.get(v))] = v;
    }
    return turn;
  }

  /** The admitted pairs in the order in which they were judged. */
  private static final class Pairs {
    private int size;
    private int[] candidate = new int[16];
    private int[] vacancy = new int[16];
    private long[] forCandidate = new long[16];
    private long[] forVacancy = new long[16];

    void add(int c, int v, Score own, Score there) {
      if (size == candidate.length) {
        int larger = Math.addExact(size, size);
        candidate = Arrays.copyOf(candidate, larger);
        vacancy = Arrays.copyOf(vacancy, larger);
        forCandidate = Arrays.copyOf(forCandidate, larger);
        forVacancy = Arrays.copyOf(forVacancy, larger);
      }
      candidate[size] = c;
      vacancy[size] = v;
      forCandidate[size] = worse(own);
      forVacancy[size++] = worse(there);
    }

    /** A number for a score that is lower the better it is, equal when it is equal. */
    private static long worse(Score score) {
      return -Math.addExact(Math.multiplyExact(score.points(), 1001), score.confidence());
    }

    Lists lists(int[] start, int[] places, int[] otherPlaces) {
      int[] own = Ranks.within(Arrays.copyOf(candidate, size), forCandidate, places.length);
      int[] there = Ranks.within(Arrays.copyOf(vacancy, size), forVacancy, otherPlaces.length);
      long[] pairs = new long[size];
      for (int i = 0; i < size; i++) {
        pairs[i] = Lists.pair(there[i], vacancy[i]);
      }
      return Lists.of(start, pairs, own, places, otherPlaces);
    }
  }
}
