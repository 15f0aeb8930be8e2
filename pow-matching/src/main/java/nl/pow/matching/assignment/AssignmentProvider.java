package nl.pow.matching.assignment;

import java.util.List;
import java.util.Map;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.StrategyCard;
import org.jspecify.annotations.Nullable;

/** Brings the strategy {@code assignment}. */
public final class AssignmentProvider implements MatchingStrategyProvider {
  private static final Setting<Objective> OBJECTIVE =
      Setting.optional(
          "objective",
          Objective.class,
          AssignmentProvider::objective,
          Objective.SCORE,
          "what is made as large as possible: score, or placements (and then score)");
  private static final Setting<Long> THRESHOLD =
      Setting.optional(
          "threshold",
          Long.class,
          AssignmentProvider::threshold,
          0L,
          "the fewest points that a pair needs to take part, 0 or more");
  private static final Setting<OptimalityCertificate> EARLIER =
      Setting.object(
          "earlier",
          OptimalityCertificate.class,
          "the certificate of an earlier result, whose prices to begin with; the result is the"
              + " same");

  /** Makes the provider; it has no state. */
  public AssignmentProvider() {}

  @Override
  public String name() {
    return "assignment";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OBJECTIVE, THRESHOLD, EARLIER);
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "Dividing scarce openings over candidates so that the whole region gains most: each"
            + " candidate in at most one vacancy, each vacancy within its openings.",
        "A list to choose from, or a division that nobody would rather leave: a candidate may get"
            + " less than the best vacancy that would take it, when that helps others more.",
        "The pairs that the demands of both directions admit and that reach the threshold, with the"
            + " points of the direction of the request. Openings are places. An earlier result"
            + " changes the time only.",
        "Exact: the largest total of points, or the most placements and then the largest total,"
            + " with prices that prove it. Of several such divisions the one in which the first"
            + " candidate by id has the first vacancy by id that it has in any of them, and so on.",
        "Time grows with candidates times vacancies to judge the pairs; the solver mostly grows"
            + " little faster than the pairs that take part. Memory is 24 bytes for each of those.",
        "Points count, confidence does not. Nobody has to be placed. A policy whose total could"
            + " pass 64 bits is refused.");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    @Nullable OptimalityCertificate earlier = settings.find(EARLIER).orElse(null);
    return new Assignment(settings.get(OBJECTIVE), settings.get(THRESHOLD), earlier);
  }

  private static @Nullable Objective objective(String text) {
    return Map.of("score", Objective.SCORE, "placements", Objective.PLACEMENTS_THEN_SCORE)
        .get(text);
  }

  private static Long threshold(String text) {
    long threshold = Long.parseLong(text);
    if (threshold < 0) {
      throw new NumberFormatException();
    }
    return threshold;
  }
}
