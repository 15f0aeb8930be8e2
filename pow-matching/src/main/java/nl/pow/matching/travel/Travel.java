package nl.pow.matching.travel;

import java.util.Optional;
import nl.pow.core.Edition;
import nl.pow.core.region.Postcode;

/**
 * Tells how far it is.
 *
 * <p>Immutable and safe for use by several threads; the same question always has the same answer.
 */
@FunctionalInterface
public interface Travel {
  /**
   * The way from home to work.
   *
   * @param home where travel starts, four digits
   * @param work where it ends, four digits
   * @return the trip, or empty when a postcode is not known
   */
  Optional<Trip> trip(Postcode home, Postcode work);

  /**
   * Which travel this is, for the record of a run.
   *
   * @return its name, by which its provider goes, its version and a digest if it has one
   */
  default Edition edition() {
    return Edition.unknown();
  }
}
