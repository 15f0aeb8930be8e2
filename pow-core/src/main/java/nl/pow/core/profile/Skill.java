package nl.pow.core.profile;

/**
 * A skill that somebody has.
 *
 * @param id which skill
 * @param level how well, or {@link SkillLevel#UNKNOWN}
 * @param origin where this knowledge comes from
 */
public record Skill(SkillId id, SkillLevel level, SkillOrigin origin) {
  /**
   * A skill that was stated without a level.
   *
   * @param id which skill
   * @return the skill
   */
  public static Skill stated(SkillId id) {
    return new Skill(id, SkillLevel.UNKNOWN, SkillOrigin.STATED);
  }
}
