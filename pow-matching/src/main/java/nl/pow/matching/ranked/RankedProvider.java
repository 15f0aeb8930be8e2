package nl.pow.matching.ranked;

import java.util.List;
import java.util.concurrent.Executor;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Progress;
import nl.pow.matching.strategy.StrategyCard;
import org.jspecify.annotations.Nullable;

/** Brings the strategy {@code ranked}. */
public final class RankedProvider implements MatchingStrategyProvider {
  private static final Setting<Integer> THREADS =
      Setting.number("threads", 1, 64, 1, "the number of threads, 1 to 64; the result is the same");
  private static final Setting<Executor> EXECUTOR =
      Setting.object(
          "executor",
          Executor.class,
          "runs all but one of the threads; without it they are started, and end with the match");
  private static final Setting<Progress> PROGRESS =
      Setting.object(
          "progress", Progress.class, "follows the match and can stop it; the result is the same");

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
    return List.of(THREADS, EXECUTOR, PROGRESS);
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "The best candidates for each vacancy, or the best vacancies for each candidate, as a"
            + " suggestion to a professional.",
        "Dividing scarce vacancies over candidates: a candidate may be proposed for many at once.",
        "The pairs that the demands of the direction admit, with score and confidence in that"
            + " direction. No setting and no seed changes the result.",
        "Exact: as if every pair were judged. Highest score first, then highest confidence, then"
            + " lowest id. Who is not proposed anywhere is told why.",
        "Time grows with candidates times vacancies at worst, though most pairs are passed over."
            + " Memory grows with participants and proposals.",
        "Does not spread attention over equals, and does not know of openings.");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    @Nullable Executor host = settings.find(EXECUTOR).orElse(null);
    Progress progress = settings.find(PROGRESS).orElse(Progress.NONE);
    return new Ranked(new Crew(settings.get(THREADS), host, progress));
  }
}
