package nl.pow.core.region;

import java.util.List;

/**
 * A municipality that ended since 2010, and what became of it.
 *
 * <p>The parts were found by the positions of postcodes, not by a deed: they need not add up to
 * 100, and a small part may be a postcode at the border that was counted on the wrong side.
 *
 * @param code the CBS code that it had
 * @param name the last name that it had
 * @param lastYear the last year in which it existed
 * @param successors the municipalities of 2026 that hold its area, greatest part first, at least
 *     one
 */
public record Succession(
    MunicipalityCode code, String name, int lastYear, List<Successor> successors) {
  /** Copies the list. */
  public Succession {
    successors = List.copyOf(successors);
  }
}
