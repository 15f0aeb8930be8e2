package nl.pow.matching.compiled;

import nl.pow.core.profile.Need;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.vacancy.SkillRequirement;

/** A skill, asked or found, in one number: which, how well, and as what. */
@SuppressWarnings("EnumOrdinal") // the numbers do not outlive the market
final class SkillCode {
  /** Above every quality. */
  static final int QUALITIES = 64;

  private static final int BITS = 3;
  private static final int PART = (1 << BITS) - 1;
  private static final SkillLevel[] LEVELS = SkillLevel.values();
  private static final Need[] NEEDS = Need.values();

  private SkillCode() {}

  static int found(Skill skill, NearTable<SkillId> table) {
    return of(table.found(skill.id()), skill.level(), skill.origin());
  }

  static int asked(SkillRequirement requirement, NearTable<SkillId> table) {
    return of(table.asked(requirement.skill()), requirement.level(), requirement.need());
  }

  static int of(int number, SkillLevel level, Enum<?> as) {
    return (number << BITS | level.ordinal()) << BITS | as.ordinal();
  }

  static int number(int code) {
    return code >> (2 * BITS);
  }

  static SkillLevel level(int code) {
    return LEVELS[code >> BITS & PART];
  }

  static Need need(int code) {
    return NEEDS[code & PART];
  }

  /** How well, and as what. */
  static int quality(int code) {
    return code & (QUALITIES - 1);
  }
}
