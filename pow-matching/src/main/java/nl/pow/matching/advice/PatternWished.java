package nl.pow.matching.advice;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.WorkPattern;
import nl.pow.matching.criterion.CandidateAttribute;

/**
 * Working at other times in the week.
 *
 * @param before when it was
 * @param after when it would be
 */
public record PatternWished(WorkPattern before, WorkPattern after) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.WORK_PATTERN.name();
  }

  @Override
  public int cost() {
    int office = before.officeHours() == after.officeHours() ? 0 : 1;
    int irregular = before.irregular() == after.irregular() ? 0 : 1;
    int days = Math.abs(after.days().size() - before.days().size());
    return Math.max(1, 20 * (office + irregular + days));
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("work-pattern", null, Codes.of(before), Codes.of(after));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    return candidate.withWishes(candidate.wishes().withPattern(after));
  }
}
