package nl.pow.matching.advice;

import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.vacancy.SkillRequirement;
import org.jspecify.annotations.Nullable;

/**
 * One skill that is asked, and what the candidate has of it.
 *
 * @param asked the skill, its level, and how much it is needed: required, wished or trainable
 * @param state whether it is there
 * @param found the skill of the candidate that comes nearest, or null when there is none
 * @param relation what that is worth for the one asked, and why; unrelated when there is none
 */
public record SkillGap(
    SkillRequirement asked, State state, @Nullable SkillId found, Relation relation) {
  /** Whether a skill that is asked is there. */
  public enum State {
    /** There, as well as asked. */
    HAD,
    /** There, at a lower level. */
    LOWER_LEVEL,
    /** There; how well is not known. */
    LEVEL_NOT_KNOWN,
    /** Another skill is there that comes near. */
    RELATED,
    /** Not written down, but it comes with the work that was done before; to be asked. */
    EXPECTED,
    /** Not there. */
    MISSING,
    /** Nothing is known of the skills of the candidate. */
    NOT_KNOWN
  }
}
