package nl.pow.matching.advice;

import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Asking less of a skill, or no longer asking it.
 *
 * @param before what was asked
 * @param after what would be asked, or null when nothing would be
 */
public record SkillAsked(SkillRequirement before, @Nullable SkillRequirement after)
    implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.SKILLS.name();
  }

  @Override
  public int cost() {
    int levels = after == null ? 0 : Ladder.steps(before.level()) - Ladder.steps(after.level());
    return Relaxed.cost(before.need(), after == null ? null : after.need(), levels);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        Relaxed.kind("skill-asked", before.need(), after == null ? null : after.need()),
        before.skill().code(),
        Relaxed.code(
            before.need(),
            after == null ? null : after.need(),
            before.need(),
            Codes.asked(before.level())),
        after == null
            ? null
            : Relaxed.code(before.need(), after.need(), after.need(), Codes.asked(after.level())));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    Requirements asked = vacancy.requirements();
    return vacancy.withRequirements(asked.withSkills(Relaxed.in(asked.skills(), before, after)));
  }
}
