package nl.pow.core.offering;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.candidate.Situation;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * For whom an offering is meant: facts that a {@link nl.pow.core.candidate.Candidate} holds, and
 * none that the law protects.
 *
 * @param regions the regions whose people may take part, besides that of the offering; empty when
 *     there are no others
 * @param level the least working and thinking level, or null when there is none
 * @param licences the driving licences that are needed
 * @param situations the situations of those for whom it is; empty when for all
 */
public record Eligibility(
    SortedSet<@KnownRegion RegionCode> regions,
    @Nullable ThinkingLevel level,
    SortedSet<DrivingLicence> licences,
    SortedSet<Situation> situations) {
  private static final Eligibility OPEN =
      new Eligibility(
          Collections.emptySortedSet(),
          null,
          Collections.emptySortedSet(),
          Collections.emptySortedSet());

  /** Copies the sets. */
  public Eligibility {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    licences = Collections.unmodifiableSortedSet(new TreeSet<>(licences));
    situations = Collections.unmodifiableSortedSet(new TreeSet<>(situations));
  }

  /**
   * For everybody.
   *
   * @return no conditions
   */
  public static Eligibility open() {
    return OPEN;
  }
}
