package nl.pow.matching.advice;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.matching.criterion.CandidateAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Working other hours.
 *
 * @param before the hours that were wished, or null when not stated
 * @param after the hours that would be wished
 */
public record HoursWished(@Nullable HoursPerWeek before, HoursPerWeek after)
    implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.HOURS.name();
  }

  @Override
  public int cost() {
    return Bounds.stretch(before, after);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("hours-wished", null, Codes.of("hours", before), Codes.of("hours", after));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    return candidate.withWishes(candidate.wishes().withHours(after));
  }
}
