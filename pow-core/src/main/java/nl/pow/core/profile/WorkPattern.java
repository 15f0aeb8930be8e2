package nl.pow.core.profile;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Indication;

/**
 * When in the week the work is done, or may be done.
 *
 * @param officeHours whether (only) in office hours
 * @param irregular whether with irregular hours or shifts
 * @param days the days of the week; empty when not stated
 */
public record WorkPattern(Indication officeHours, Indication irregular, SortedSet<DayOfWeek> days) {
  private static final WorkPattern UNKNOWN =
      new WorkPattern(Indication.UNKNOWN, Indication.UNKNOWN, Collections.emptySortedSet());

  /** Copies the set. */
  public WorkPattern {
    days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
  }

  /**
   * The pattern of which nothing is known.
   *
   * @return the unknown pattern
   */
  public static WorkPattern unknown() {
    return UNKNOWN;
  }
}
