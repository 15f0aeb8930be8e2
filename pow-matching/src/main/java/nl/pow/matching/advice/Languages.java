package nl.pow.matching.advice;

import java.util.function.BinaryOperator;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import org.jspecify.annotations.Nullable;

/** Two levels of one language put together, side by side. */
final class Languages {
  private Languages() {}

  static LanguageSkill higher(@Nullable LanguageSkill one, LanguageSkill other) {
    return one == null ? other : joined(one, other, Ladder::higher);
  }

  static LanguageSkill lower(LanguageSkill one, LanguageSkill other) {
    return joined(one, other, Ladder::lower);
  }

  private static LanguageSkill joined(
      LanguageSkill one, LanguageSkill other, BinaryOperator<LanguageLevel> choose) {
    return new LanguageSkill(
        one.language(),
        choose.apply(one.speaking(), other.speaking()),
        choose.apply(one.writing(), other.writing()),
        choose.apply(one.reading(), other.reading()),
        choose.apply(one.listening(), other.listening()));
  }
}
