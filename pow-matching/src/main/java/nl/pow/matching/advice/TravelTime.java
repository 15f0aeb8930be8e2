package nl.pow.matching.advice;

import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.matching.criterion.CandidateAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Travelling longer.
 *
 * @param before the minutes that were the most, or null when not stated
 * @param after the minutes one way that would be the most, 0 to 999
 */
public record TravelTime(@Nullable Integer before, int after) implements CandidateChange {
  /** Checks the range; throws {@link InvalidValueException} when it is passed. */
  public TravelTime {
    Bounds.check(after);
  }

  @Override
  public String field() {
    return CandidateAttribute.MAX_TRAVEL_MINUTES.name();
  }

  @Override
  public int cost() {
    return before == null ? 1 : Math.max(1, after - before);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        "travel-time", null, Codes.of("minutes", before), Codes.of("minutes", after));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    return candidate.withMobility(candidate.mobility().withMaxTravelMinutes(after));
  }
}
