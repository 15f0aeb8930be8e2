package nl.pow.matching.compiled;

import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.taxonomy.Relation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.criterion.Grade;

/**
 * What one skill is worth for another that is asked, in one number: more worth, then more certain.
 * Worked out once for each relation, level that is asked, and level and origin that are found.
 */
@SuppressWarnings("EnumOrdinal") // the numbers do not outlive the market
final class Credit {
  /** Worth nothing, and that is certain. */
  static final int NONE = Grade.FULL;

  private static final int BITS = 10;
  private static final int LEVELS = SkillLevel.values().length;

  private final AtomicReferenceArray<int[]> known =
      new AtomicReferenceArray<>(LEVELS * (1 + Relation.SAME));

  /** The credits by the {@link SkillCode#quality} of what is found. */
  int[] of(int relation, int asked) {
    SkillLevel level = SkillCode.level(asked);
    int at = LEVELS * relation + level.ordinal();
    int[] credits = known.get(at);
    if (credits == null) {
      credits = make(relation, level);
      known.set(at, credits);
    }
    return credits;
  }

  private static int[] make(int relation, SkillLevel asked) {
    int[] credits = new int[SkillCode.QUALITIES];
    for (SkillLevel found : SkillLevel.values()) {
      for (SkillOrigin origin : SkillOrigin.values()) {
        int value = Skills.value(relation, asked, found);
        credits[SkillCode.quality(SkillCode.of(0, found, origin))] =
            value == 0 ? NONE : value << BITS | Skills.certainty(asked, found, origin);
      }
    }
    return credits;
  }

  static int value(int credit) {
    return credit >> BITS;
  }

  static int certainty(int credit) {
    return credit & ((1 << BITS) - 1);
  }
}
