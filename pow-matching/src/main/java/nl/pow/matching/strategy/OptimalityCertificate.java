package nl.pow.matching.strategy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;

/**
 * Dual prices that prove that no other assignment has a larger total.
 *
 * <p>A pair takes part when both directions of the policy admit it and it has {@code threshold}
 * points or more in the direction of the request. Its worth is its points plus {@code bonus}. A
 * vacancy takes as many candidates as it has openings; in a match for vacancies at most as many as
 * the request asks for. Whom a person pinned has a place already: that candidate, and that opening,
 * take no part, nor does a vacancy without other openings.
 *
 * <p>Exactly so: every price is 0 or more; for every pair that takes part the price of the
 * candidate plus the price of an opening is at least its worth; the prices of all candidates, plus
 * the price of an opening times what each vacancy takes, together equal the worth of the pairs that
 * were chosen. Any assignment is worth at most the sum of those prices, so none is worth more (weak
 * duality; Kuhn 1955). That there are no more placements follows from a {@code bonus} that is
 * larger than the difference between the most and the fewest points of a pair, times the number of
 * candidates or of all openings, whichever is smaller.
 *
 * <p>Of all prices that prove it these are the lowest for the vacancies, and so the highest for the
 * candidates (Demange, Gale and Sotomayor 1986).
 *
 * @param objective what was made as large as possible
 * @param threshold the fewest points that a pair needs to take part, 0 or more
 * @param bonus added to the points of every pair: 0, or enough that one placement more outweighs
 *     every difference in points
 * @param candidates the price of each candidate, 0 for one who is not placed
 * @param openings the price of one opening of each vacancy, 0 for one with an opening left
 */
public record OptimalityCertificate(
    Objective objective,
    long threshold,
    long bonus,
    SortedMap<CandidateId, Long> candidates,
    SortedMap<VacancyId, Long> openings)
    implements Certificate {
  /** Copies the maps. */
  public OptimalityCertificate {
    candidates = Collections.unmodifiableSortedMap(new TreeMap<>(candidates));
    openings = Collections.unmodifiableSortedMap(new TreeMap<>(openings));
  }

  @Override
  public boolean fillsOpenings() {
    return true;
  }
}
