package nl.pow.adapters.esco.concept;

import nl.pow.core.profile.SkillId;

/**
 * A skill of ESCO.
 *
 * @param id {@code esco:} and the last part of its URI; {@code esco-name:} and its name with
 *     hyphens for blanks when only its name is known
 * @param knowledge whether it is something to know rather than to be able to do
 * @param reuse how widely it is of use
 */
public record SkillConcept(SkillId id, boolean knowledge, Reuse reuse) {}
