package nl.pow.matching.advice;

import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.SkillLevel;
import org.jspecify.annotations.Nullable;

/** Levels as numbers of steps; not known counts as none. */
final class Ladder {
  private Ladder() {}

  static int steps(SkillLevel level) {
    return switch (level) {
      case UNKNOWN -> 0;
      case BASIC -> 1;
      case INDEPENDENT -> 2;
      case ADVANCED -> 3;
      case EXPERT -> 4;
    };
  }

  static int steps(LanguageLevel level) {
    return switch (level) {
      case UNKNOWN, NOT_APPLICABLE, NONE -> 0;
      case REASONABLE -> 1;
      case GOOD -> 2;
      case EXCELLENT -> 3;
    };
  }

  /** Over the four sides of a language; null is none. */
  static int steps(@Nullable LanguageSkill skill) {
    return skill == null
        ? 0
        : steps(skill.speaking())
            + steps(skill.writing())
            + steps(skill.reading())
            + steps(skill.listening());
  }

  /** How much is asked; 3 for a must. */
  static int steps(Need need) {
    return switch (need) {
      case TRAINABLE -> 1;
      case SHOULD -> 2;
      case MUST -> 3;
    };
  }

  static LanguageLevel higher(LanguageLevel one, LanguageLevel other) {
    return steps(other) > steps(one) ? other : one;
  }

  static LanguageLevel lower(LanguageLevel one, LanguageLevel other) {
    return steps(other) < steps(one) ? other : one;
  }
}
