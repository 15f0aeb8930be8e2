package nl.pow.matching.advice;

import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.matching.criterion.CandidateAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Travelling further.
 *
 * @param before the kilometres that were the most, or null when not stated
 * @param after the kilometres that would be the most, 0 to 999
 */
public record Reach(@Nullable Integer before, int after) implements CandidateChange {
  /** Checks the range; throws {@link InvalidValueException} when it is passed. */
  public Reach {
    Bounds.check(after);
  }

  @Override
  public String field() {
    return CandidateAttribute.MAX_DISTANCE_KM.name();
  }

  @Override
  public int cost() {
    return before == null ? 1 : Math.max(1, after - before);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        "travel-distance", null, Codes.of("kilometres", before), Codes.of("kilometres", after));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    return candidate.withMobility(candidate.mobility().withMaxDistanceKm(after));
  }
}
