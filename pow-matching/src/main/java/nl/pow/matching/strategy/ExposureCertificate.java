package nl.pow.matching.strategy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;

/**
 * How often each candidate is shown, and what sharing that fairly costs in points.
 *
 * <p>The promise: no other choice that fills as many places shows the one who is shown least more
 * often, nor then the next one, and so on (leximin). Whom a person pinned is shown there whatever
 * the choice, which counts.
 *
 * @param shown how often each candidate that qualifies somewhere is shown, 0 or more
 * @param points the sum of the points of what is shown
 * @param pointsWithoutSharing that sum for the same number of places, each filled with the best
 */
public record ExposureCertificate(
    SortedMap<CandidateId, Integer> shown, long points, long pointsWithoutSharing)
    implements Certificate {
  /** Copies the map. */
  public ExposureCertificate {
    shown = Collections.unmodifiableSortedMap(new TreeMap<>(shown));
  }
}
