package nl.pow.matching.travel;

import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The way from home to work.
 *
 * @param metres how far, 0 or more
 * @param minutes how long one way, 0 or more, or null when that is not known
 */
public record Trip(int metres, @Nullable Integer minutes) {
  /** Checks the ranges; throws {@link InvalidValueException} when one is negative. */
  public Trip {
    if (metres < 0 || (minutes != null && minutes < 0)) {
      throw new InvalidValueException("trip", "A trip takes 0 or more metres and minutes.");
    }
  }
}
