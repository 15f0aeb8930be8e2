package nl.pow.core.offering;

import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;

/**
 * A skill that somebody has after an offering.
 *
 * @param skill which skill
 * @param level how well at least, or {@link SkillLevel#UNKNOWN} when that is not promised
 */
public record SkillGain(SkillId skill, SkillLevel level) {}
