package nl.pow.matching.builtin;

import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionRegister;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.TravelProvider;

/**
 * Travel as the crow flies between the middles of two postcode areas of four digits.
 *
 * <p>Nothing is added for detours, and it knows no times. Within one area the distance is 0.
 */
public final class StraightLine implements TravelProvider {
  /** Makes the provider; it has no state. */
  public StraightLine() {}

  @Override
  public String name() {
    return "straight-line";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Travel open(Settings settings) {
    return new CrowFlight(RegionRegister.ofYear(2026));
  }
}
