package nl.pow.matching.strategy;

import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Settings;

/** A plug-in that brings a strategy; found by {@link java.util.ServiceLoader}. */
public interface MatchingStrategyProvider extends Provider {
  /**
   * What somebody should know before using it.
   *
   * @return the card, complete
   */
  StrategyCard card();

  /**
   * Makes the strategy.
   *
   * @param settings checked against {@link #settings()}
   * @return a strategy that any number of threads may use
   */
  MatchingStrategy create(Settings settings);
}
