package nl.pow.matching.advice;

import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.matching.criterion.CandidateAttribute;

/**
 * Being there earlier, or staying longer.
 *
 * @param before the period that was stated
 * @param after the period that would be stated
 */
public record AvailableThen(Period before, Period after) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.AVAILABILITY.name();
  }

  @Override
  public int cost() {
    return Math.max(
        1, Bounds.days(after.from(), before.from()) + Bounds.days(before.to(), after.to()));
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("availability", null, Codes.of(before), Codes.of(after));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    return candidate.withWishes(candidate.wishes().withAvailability(after));
  }
}
