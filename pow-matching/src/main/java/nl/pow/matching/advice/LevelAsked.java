package nl.pow.matching.advice;

import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Asking a lower working and thinking level, or none.
 *
 * @param before the level that was asked
 * @param after the level that would be asked, or null when none would be
 */
public record LevelAsked(ThinkingLevel before, @Nullable ThinkingLevel after)
    implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.THINKING_LEVEL.name();
  }

  @Override
  public int cost() {
    return 100 * Math.max(1, before.rank() - (after == null ? 0 : after.rank()));
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        after == null ? "level-asked-no-longer" : "level-asked",
        null,
        Codes.of("thinking-level", before),
        Codes.of("thinking-level", after));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    return vacancy.withRequirements(vacancy.requirements().withThinkingLevel(after));
  }
}
