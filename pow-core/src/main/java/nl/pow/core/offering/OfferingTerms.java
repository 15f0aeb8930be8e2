package nl.pow.core.offering;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long an offering takes, what it costs, and who finds room when.
 *
 * @param weeks the number of weeks, 0 to 520, or null when not stated
 * @param costEuros what it costs for one person, in whole euros, 0 to 1,000,000, or null when not
 *     stated
 * @param places the number of places that are free, 0 to 100,000, or null when there is no limit
 * @param period when people can begin
 */
public record OfferingTerms(
    @Nullable @Min(0) @Max(520) Integer weeks,
    @Nullable @Min(0) @Max(1_000_000) Integer costEuros,
    @Nullable @Min(0) @Max(100_000) Integer places,
    Period period) {
  private static final OfferingTerms UNKNOWN = new OfferingTerms(null, null, null, Period.open());

  /**
   * The terms of which nothing is known.
   *
   * @return the unknown terms
   */
  public static OfferingTerms unknown() {
    return UNKNOWN;
  }
}
