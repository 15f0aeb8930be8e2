package nl.pow.matching.builtin;

import java.util.Optional;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionRegister;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.TravelProvider;
import nl.pow.matching.travel.Trip;

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
    RegionRegister register = RegionRegister.ofYear(2026);
    return (home, work) -> trip(register, home, work);
  }

  private static Optional<Trip> trip(RegionRegister register, Postcode home, Postcode work) {
    Optional<PostcodeArea> from = register.findArea(home);
    Optional<PostcodeArea> to = register.findArea(work);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Trip(from.get().position().metresTo(to.get().position()), null))
        : Optional.empty();
  }
}
