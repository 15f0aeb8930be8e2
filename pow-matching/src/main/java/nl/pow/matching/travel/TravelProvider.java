package nl.pow.matching.travel;

import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Settings;

/** A plug-in that knows distances; found by {@link java.util.ServiceLoader}. */
public interface TravelProvider extends Provider {
  /**
   * Opens the distances.
   *
   * @param settings checked against {@link #settings()}
   * @return travel that any number of threads may use
   */
  Travel open(Settings settings);
}
