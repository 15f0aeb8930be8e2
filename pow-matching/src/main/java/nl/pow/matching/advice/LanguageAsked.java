package nl.pow.matching.advice;

import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Asking less of a language, or no longer asking it.
 *
 * @param before what was asked
 * @param after what would be asked, or null when nothing would be
 */
public record LanguageAsked(LanguageRequirement before, @Nullable LanguageRequirement after)
    implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.LANGUAGES.name();
  }

  @Override
  public int cost() {
    int levels = after == null ? 0 : Ladder.steps(before.least()) - Ladder.steps(after.least());
    return Relaxed.cost(before.need(), after == null ? null : after.need(), levels);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        Relaxed.kind("language-asked", before.need(), after == null ? null : after.need()),
        Codes.of("language", before.least().language()),
        Relaxed.code(
            before.need(),
            after == null ? null : after.need(),
            before.need(),
            Codes.of(before.least())),
        after == null
            ? null
            : Relaxed.code(before.need(), after.need(), after.need(), Codes.of(after.least())));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    Requirements asked = vacancy.requirements();
    return vacancy.withRequirements(
        asked.withLanguages(Relaxed.in(asked.languages(), before, after)));
  }
}
