package nl.pow.core.profile;

import nl.pow.core.InvalidValueException;

/**
 * A range of working hours a week, both ends included.
 *
 * @param minimum the least, 0 to 99; 0 when there is no lower bound
 * @param maximum the most, {@code minimum} to 99; 99 when there is no upper bound
 */
public record HoursPerWeek(int minimum, int maximum) {
  /** The largest number of hours that can be stated. */
  public static final int LIMIT = 99;

  /** Checks order and range; throws {@link InvalidValueException} otherwise. */
  public HoursPerWeek {
    if (minimum < 0 || maximum > LIMIT || minimum > maximum) {
      throw new InvalidValueException(
          "hours-per-week", "Hours a week run from 0 to 99, and the least is at most the most.");
    }
  }

  /**
   * The number of hours in both ranges.
   *
   * @param other another range
   * @return the length of the common part in hours, 0 when they touch in one value, -1 when they
   *     have nothing in common
   */
  public int overlap(HoursPerWeek other) {
    return Math.max(-1, Math.min(maximum, other.maximum) - Math.max(minimum, other.minimum));
  }

  /**
   * The text form.
   *
   * @return {@code minimum-maximum}
   */
  @Override
  public String toString() {
    return minimum + "-" + maximum;
  }
}
