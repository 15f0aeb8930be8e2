package nl.pow.matching.ranked;

import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.StrategyCard;

/** Brings the strategy {@code ranked}. */
public final class RankedProvider implements MatchingStrategyProvider {
  private static final Setting<Integer> THREADS =
      Setting.optional(
          "threads",
          Integer.class,
          RankedProvider::threads,
          1,
          "the number of threads, 1 to 64; the result is the same");

  /** Makes the provider; it has no state. */
  public RankedProvider() {}

  @Override
  public String name() {
    return "ranked";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(THREADS);
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "The best candidates for each vacancy, or the best vacancies for each candidate, as a"
            + " suggestion to a professional.",
        "Dividing scarce vacancies over candidates: a candidate may be proposed for many at once.",
        "Exact: every pair is judged. Highest score first, then highest confidence, then lowest"
            + " id.",
        "Does not spread attention over equals. Time grows with candidates times vacancies.");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    return new Ranked(new Crew(settings.get(THREADS)));
  }

  private static Integer threads(String text) {
    int threads = Integer.parseInt(text);
    if (threads < 1 || threads > 64) {
      throw new NumberFormatException();
    }
    return threads;
  }
}
