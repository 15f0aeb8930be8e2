package nl.pow.matching.advice;

import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Asking less of experience, or no longer asking it.
 *
 * @param before what was asked
 * @param after what would be asked, or null when nothing would be
 */
public record ExperienceAsked(ExperienceRequirement before, @Nullable ExperienceRequirement after)
    implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.EXPERIENCE.name();
  }

  @Override
  public int cost() {
    int years = after == null ? 0 : before.years() - after.years();
    return Relaxed.cost(before.need(), after == null ? null : after.need(), years);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        Relaxed.kind("experience-asked", before.need(), after == null ? null : after.need()),
        before.occupation() == null ? null : before.occupation().code(),
        Relaxed.code(
            before.need(),
            after == null ? null : after.need(),
            before.need(),
            Relaxed.years(before)),
        after == null
            ? null
            : Relaxed.code(before.need(), after.need(), after.need(), Relaxed.years(after)));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    Requirements asked = vacancy.requirements();
    return vacancy.withRequirements(
        asked.withExperience(Relaxed.in(asked.experience(), before, after)));
  }
}
