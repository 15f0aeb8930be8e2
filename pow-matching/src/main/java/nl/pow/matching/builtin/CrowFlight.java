package nl.pow.matching.builtin;

import java.util.Optional;
import nl.pow.core.Edition;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionRegister;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.Trip;
import org.jspecify.annotations.Nullable;

/**
 * The way between the middles of two postcode areas.
 *
 * @param register knows where they are
 */
public record CrowFlight(RegionRegister register) implements Travel {
  @Override
  public Optional<Trip> trip(Postcode home, Postcode work) {
    GeoPoint from = position(home);
    GeoPoint to = position(work);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Trip(from.metresTo(to), null));
  }

  @Override
  public Edition edition() {
    return new Edition("straight-line", Integer.toString(register.year()), null);
  }

  /** The middle of the area, or null when there is no postcode or it is not known. */
  public @Nullable GeoPoint position(@Nullable Postcode postcode) {
    return postcode == null
        ? null
        : register.findArea(postcode).map(area -> area.position()).orElse(null);
  }
}
