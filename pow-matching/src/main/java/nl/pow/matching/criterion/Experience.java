package nl.pow.matching.criterion;

import nl.pow.core.Period;
import nl.pow.core.profile.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * Work that a candidate did, without where and without words.
 *
 * @param occupation in which occupation, or null when not known
 * @param period when
 */
public record Experience(@Nullable OccupationCode occupation, Period period) {}
