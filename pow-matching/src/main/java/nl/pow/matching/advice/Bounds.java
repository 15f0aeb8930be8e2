package nl.pow.matching.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.HoursPerWeek;
import org.jspecify.annotations.Nullable;

/** Limits that are stretched, and by how much. */
final class Bounds {
  private static final int LARGEST = 999;
  private static final int PER_HOUR = 10;

  private Bounds() {}

  static void check(int limit) {
    if (limit < 0 || limit > LARGEST) {
      throw new InvalidValueException("change", "A limit on travel runs from 0 to 999.");
    }
  }

  /** Ten for every hour at either end; ten when nothing was stated. */
  static int stretch(@Nullable HoursPerWeek before, HoursPerWeek after) {
    if (before == null) {
      return PER_HOUR;
    }
    int moved =
        Math.abs(before.minimum() - after.minimum()) + Math.abs(before.maximum() - after.maximum());
    return PER_HOUR * Math.max(1, moved);
  }

  /** The range stretched until it shares an hour with the other; null when it does already. */
  static @Nullable HoursPerWeek reaching(HoursPerWeek range, HoursPerWeek other) {
    if (range.maximum() < other.minimum()) {
      return new HoursPerWeek(range.minimum(), other.minimum());
    }
    return range.minimum() > other.maximum()
        ? new HoursPerWeek(other.maximum(), range.maximum())
        : null;
  }

  /** The days between two that are both known, at least 0. */
  static int days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null
        ? 0
        : (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
  }
}
