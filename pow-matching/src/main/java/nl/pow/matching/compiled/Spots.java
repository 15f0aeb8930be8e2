package nl.pow.matching.compiled;

import java.util.HashMap;
import java.util.Map;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.region.Postcode;
import nl.pow.matching.builtin.CrowFlight;
import org.jspecify.annotations.Nullable;

/** Where postcodes are; those of one place are one spot. */
final class Spots {
  private final CrowFlight travel;
  private final Map<GeoPoint, Spot> known = new HashMap<>();

  Spots(CrowFlight travel) {
    this.travel = travel;
  }

  /** The middle of the area, or null when there is no postcode or it is not known. */
  @Nullable Spot of(@Nullable Postcode postcode) {
    GeoPoint point = travel.position(postcode);
    return point == null ? null : known.computeIfAbsent(point, Spot::new);
  }
}
