package nl.pow.core.vacancy;

import nl.pow.core.profile.Need;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;

/**
 * A skill that the work asks.
 *
 * @param skill which skill
 * @param level how well at least, or {@link SkillLevel#UNKNOWN} when any level will do
 * @param need how much it is needed
 */
public record SkillRequirement(SkillId skill, SkillLevel level, Need need) {}
