package nl.pow.matching.travel;

import java.util.Optional;
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
}
