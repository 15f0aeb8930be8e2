package nl.pow.matching.spread;

import nl.pow.core.plugin.Settings;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.StrategyCard;

/** Brings the strategy {@code spread}. */
public final class SpreadProvider implements MatchingStrategyProvider {
  /** Makes the provider; it has no state. */
  public SpreadProvider() {}

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "Lists of candidates for vacancies on which everybody who qualifies somewhere is shown"
            + " before others are shown again.",
        "Finding the very best for one vacancy: a better candidate can make room for one who was"
            + " shown nowhere. Candidates in search of vacancies.",
        "The pairs that the demands for vacancies admit, with their points. The seed draws among"
            + " equals.",
        "Exact: every list is as long as it can be; of all ways to fill them those that are leximin"
            + " over how often candidates are shown, and of those one with the most points. Tells"
            + " what sharing costs in points.",
        "Every pair is judged; then each place costs one search over the pairs that are admitted.",
        "Suits regions more than the country. Confidence does not count.");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    return new Spread();
  }
}
