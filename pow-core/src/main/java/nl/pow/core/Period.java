package nl.pow.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included; an end that is null is not known or open.
 *
 * <p>Days run from 1900-01-01 to 2200-12-31.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final Period OPEN = new Period(null, null);

  /** Checks order and range; throws {@link InvalidValueException} otherwise. */
  public Period {
    check(from);
    check(to);
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidValueException("period", "A period ends on or after the day it begins.");
    }
  }

  /**
   * The period of which neither end is known.
   *
   * @return the open period
   */
  public static Period open() {
    return OPEN;
  }

  /**
   * Tells whether nothing is known of it.
   *
   * @return true when both ends are null
   */
  public boolean isOpen() {
    return from == null && to == null;
  }

  /**
   * Tells whether a day lies in it; an unknown end excludes nothing.
   *
   * @param day any day
   * @return true when no known end excludes the day
   */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /**
   * Checks that a day lies in the range that the domain knows.
   *
   * @param day a day, or null
   * @return the same day
   * @throws InvalidValueException when it lies before 1900 or after 2200
   */
  public static @Nullable LocalDate check(@Nullable LocalDate day) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      throw new InvalidValueException("day", "A day lies from 1900-01-01 to 2200-12-31.");
    }
    return day;
  }
}
