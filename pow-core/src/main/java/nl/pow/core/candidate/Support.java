package nl.pow.core.candidate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;

/**
 * What the work must offer for somebody to do it well: conditions of work, never a diagnosis.
 *
 * @param adaptation whether the place of work must be adapted
 * @param guidance whether guidance at work is needed
 * @param variation whether the work must vary
 * @param conditions further conditions, such as {@code condition:quiet-place}
 */
public record Support(
    Indication adaptation, Indication guidance, Indication variation, SortedSet<Code> conditions) {
  private static final Support UNKNOWN =
      new Support(
          Indication.UNKNOWN, Indication.UNKNOWN, Indication.UNKNOWN, Collections.emptySortedSet());

  /** Copies the set. */
  public Support {
    conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
  }

  /**
   * The support of which nothing is known.
   *
   * @return the unknown support
   */
  public static Support unknown() {
    return UNKNOWN;
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Support[]";
  }
}
