package nl.pow.core.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * Experience that the work asks.
 *
 * @param occupation in which occupation, or null for the occupation of the vacancy
 * @param years how many years at least, 0 to 99
 * @param need how much it is needed
 */
public record ExperienceRequirement(
    @Nullable OccupationCode occupation, @Min(0) @Max(99) int years, Need need) {}
