package nl.pow.core.governance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;

/**
 * Which regions have a body of some type on a day, and which have none. Immutable.
 *
 * @param covered the regions that have one
 * @param missing the regions that have none
 */
public record Coverage(SortedSet<RegionCode> covered, SortedSet<RegionCode> missing) {
  /** Copies the sets. */
  public Coverage {
    covered = Collections.unmodifiableSortedSet(new TreeSet<>(covered));
    missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
  }

  /**
   * Looks over all regions of a year.
   *
   * @param register the regions
   * @param bodies the bodies
   * @param type the type that is asked, such as {@code body:mobility-team}
   * @param day the day on which the body exists
   * @return the coverage
   */
  public static Coverage of(
      RegionRegister register, Collection<Body> bodies, Code type, LocalDate day) {
    SortedSet<RegionCode> served = new TreeSet<>();
    bodies.stream()
        .filter(body -> body.type().equals(type) && body.period().contains(day))
        .forEach(body -> served.addAll(body.regions()));
    SortedSet<RegionCode> covered = new TreeSet<>();
    SortedSet<RegionCode> missing = new TreeSet<>();
    for (Region region : register.regions()) {
      (served.contains(region.code()) ? covered : missing).add(region.code());
    }
    return new Coverage(covered, missing);
  }

  /**
   * Tells whether no region is without.
   *
   * @return true when nothing is missing
   */
  public boolean isNationwide() {
    return missing.isEmpty();
  }
}
