package nl.pow.matching.criterion;

import nl.pow.core.profile.Certification;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A course of education that a candidate followed, without where, when and words.
 *
 * @param level its level
 * @param nameCode the national code of its name, or null
 * @param status how far it came
 * @param diploma whether there is a diploma
 */
public record Schooling(
    EducationLevel level,
    @Nullable String nameCode,
    EducationStatus status,
    Certification diploma) {}
