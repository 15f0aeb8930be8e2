package nl.pow.blackbox.outsider;

import java.util.Optional;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.Postcode;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.TravelProvider;
import nl.pow.matching.travel.Trip;

/** Travel of an outsider: one ferry goes everywhere, in 23 kilometres and 20 minutes. */
public final class FerryTravel implements TravelProvider, Travel {
  public FerryTravel() {}

  @Override
  public String name() {
    return "ferry";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Travel open(Settings settings) {
    return this;
  }

  @Override
  public Optional<Trip> trip(Postcode home, Postcode work) {
    return Optional.of(new Trip(23_000, 20));
  }
}
