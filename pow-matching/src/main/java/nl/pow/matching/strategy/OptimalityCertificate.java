package nl.pow.matching.strategy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;

/**
 * Dual prices that prove that no other assignment has a larger total.
 *
 * <p>The worth of an admitted pair is its points plus {@code bonus}; pairs below {@code threshold}
 * points take no part. All prices are 0 or more; for every pair that takes part the price of the
 * candidate and the price of an opening together reach its worth, and the prices of all candidates
 * and all openings together equal the worth of the pairs that were chosen. No assignment can then
 * be worth more (weak duality of the assignment problem; Kuhn 1955).
 *
 * @param objective what was made as large as possible
 * @param threshold the fewest points that a pair needs to take part, 0 or more
 * @param bonus added to the points of every pair: 0, or enough that one placement more outweighs
 *     every difference in points
 * @param candidates the price of each candidate
 * @param openings the price of one opening of each vacancy
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
}
