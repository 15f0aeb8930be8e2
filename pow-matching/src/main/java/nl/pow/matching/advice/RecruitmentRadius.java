package nl.pow.matching.advice;

import nl.pow.core.InvalidValueException;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Taking people from further away.
 *
 * @param before the kilometres that were the most, or null when there was no limit
 * @param after the kilometres that would be the most, 0 to 999, or null for no limit
 */
public record RecruitmentRadius(@Nullable Integer before, @Nullable Integer after)
    implements VacancyChange {
  /** Checks the range; throws {@link InvalidValueException} when it is passed. */
  public RecruitmentRadius {
    if (after != null) {
      Bounds.check(after);
    }
  }

  @Override
  public String field() {
    return VacancyAttribute.RECRUITMENT_RADIUS_KM.name();
  }

  @Override
  public int cost() {
    return Math.max(1, (after == null ? 1000 : after) - (before == null ? 1000 : before));
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        after == null ? "recruitment-radius-no-longer" : "recruitment-radius",
        null,
        Codes.of("kilometres", before),
        Codes.of("kilometres", after));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    return vacancy.withJob(vacancy.job().withRecruitmentRadiusKm(after));
  }
}
