package nl.pow.core.taxonomy;

import nl.pow.core.profile.SkillId;

/**
 * A skill that comes with an occupation.
 *
 * @param skill which
 * @param essential whether the occupation cannot be done without it; otherwise it depends on the
 *     workplace
 */
public record ExpectedSkill(SkillId skill, boolean essential) {}
