package nl.pow.matching.advice;

import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Offering other hours.
 *
 * @param before the hours that were offered, or null when not stated
 * @param after the hours that would be offered
 */
public record HoursOffered(@Nullable HoursPerWeek before, HoursPerWeek after)
    implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.HOURS.name();
  }

  @Override
  public int cost() {
    return Bounds.stretch(before, after);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("hours-offered", null, Codes.of("hours", before), Codes.of("hours", after));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    return vacancy.withTerms(vacancy.terms().withHours(after));
  }
}
