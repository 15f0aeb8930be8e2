package nl.pow.core.candidate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;

/**
 * What somebody does not want, or cannot do: no vacancy with it is proposed.
 *
 * @param occupations occupations; a group excludes what lies under it
 * @param sectors sectors, such as {@code sbi:01}; a group excludes what lies under it
 * @param employers employers
 * @param conditions conditions of work, such as {@code condition:night-work}
 */
public record Exclusions(
    SortedSet<OccupationCode> occupations,
    SortedSet<Code> sectors,
    SortedSet<EmployerId> employers,
    SortedSet<Code> conditions) {
  private static final Exclusions NONE =
      new Exclusions(
          Collections.emptySortedSet(),
          Collections.emptySortedSet(),
          Collections.emptySortedSet(),
          Collections.emptySortedSet());

  /** Copies the sets. */
  public Exclusions {
    occupations = Collections.unmodifiableSortedSet(new TreeSet<>(occupations));
    sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    employers = Collections.unmodifiableSortedSet(new TreeSet<>(employers));
    conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
  }

  /**
   * Nothing is excluded.
   *
   * @return the empty exclusions
   */
  public static Exclusions none() {
    return NONE;
  }

  /**
   * Tells whether nothing is excluded.
   *
   * @return true when all four sets are empty
   */
  public boolean isEmpty() {
    return occupations.isEmpty()
        && sectors.isEmpty()
        && employers.isEmpty()
        && conditions.isEmpty();
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Exclusions[]";
  }
}
