package nl.pow.matching.compiled;

import nl.pow.core.profile.SkillLevel;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.criterion.Grade;

/** What a skill is worth for one that is asked, in one number: more worth, then more certain. */
final class Credit {
  /** Worth nothing, and that is certain. */
  static final int NONE = Grade.FULL;

  private static final int BASE = 1 + Grade.FULL;

  private Credit() {}

  /** By the codes of what is asked and of what is found. */
  static int of(int relation, int asked, int found) {
    SkillLevel level = SkillCode.level(asked);
    SkillLevel had = SkillCode.level(found);
    int value = Skills.value(relation, level, had);
    return value == 0 ? NONE : value * BASE + Skills.certainty(level, had, SkillCode.origin(found));
  }

  static int value(int credit) {
    return credit / BASE;
  }

  static int certainty(int credit) {
    return credit % BASE;
  }
}
