package org.example.inclusive;

import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.StrategyCard;

/** Brings the strategy {@code reserved}. */
public final class ReservedProvider implements MatchingStrategyProvider {
  private static final Setting<Integer> SHARE =
      Setting.number(
          "share", 0, 100, 20, "the percentage of the openings that is reserved, 0 to 100");

  /** For the service loader. */
  public ReservedProvider() {}

  @Override
  public String name() {
    return "reserved";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(SHARE);
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    return new Reserved(settings.get(SHARE));
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "Dividing openings over candidates while a share of them goes to people who have been"
            + " without work for long.",
        "A list to choose from; the largest total, or a division that nobody would rather leave.",
        "The pairs that the demands of both directions admit, the score of the direction asked, and"
            + " the criterion long-without-work, which the policy has to name.",
        "The share of the openings, rounded up, is filled first, with people for whom that"
            + " criterion is met, as far as they fit somewhere; the rest is open to all. Best pair"
            + " first; equals by the id of the candidate, then of the vacancy.",
        "Every admitted pair is judged in full and sorted once.",
        "Greedy: somebody else could gain by another division. What is reserved and finds nobody is"
            + " open to all.");
  }
}
