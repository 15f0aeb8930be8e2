package nl.pow.matching.advice;

import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Asking less of a driving licence, or no longer asking it.
 *
 * @param before what was asked
 * @param after what would be asked, or null when nothing would be
 */
public record LicenceAsked(LicenceRequirement before, @Nullable LicenceRequirement after)
    implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.LICENCES.name();
  }

  @Override
  public int cost() {
    return Relaxed.cost(before.need(), after == null ? null : after.need(), 0);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        Relaxed.kind("licence-asked", before.need(), after == null ? null : after.need()),
        Codes.of("licence", before.licence()),
        Codes.of("need", before.need()),
        after == null ? null : Codes.of("need", after.need()));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    Requirements asked = vacancy.requirements();
    return vacancy.withRequirements(
        asked.withLicences(Relaxed.in(asked.licences(), before, after)));
  }
}
