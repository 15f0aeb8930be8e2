package nl.pow.matching.stable;

import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Proposer;
import nl.pow.matching.strategy.StrategyCard;

/** Brings the strategy {@code stable}. */
public final class StableProvider implements MatchingStrategyProvider {
  private static final Setting<Proposer> PROPOSER =
      Setting.choice(
          "proposer",
          Proposer.CANDIDATES,
          "the side that the outcome is best for: candidates or vacancies");

  private static final Setting<Ties> TIES =
      Setting.choice(
          "ties",
          Ties.ID,
          "who goes first among equals: id, the lowest id, or seed, by lots from the seed of the"
              + " request");

  private static final Setting<Boolean> LARGEST =
      Setting.flag(
          "largest", false, "true or false: whether ties are used to place more candidates");

  /** Makes the provider; it has no state. */
  public StableProvider() {}

  @Override
  public String name() {
    return "stable";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(PROPOSER, TIES, LARGEST);
  }

  @Override
  public StrategyCard card() {
    return new StrategyCard(
        "Dividing openings over candidates so that nobody has cause to step out: no candidate and"
            + " vacancy would both rather have each other than what they got.",
        "Showing somebody a choice, or filling as many openings as can be: stable is not largest.",
        "The pairs that the demands of both directions admit. A vacancy prefers by the score for"
            + " the vacancy, a candidate by the score for the candidate; equal points and"
            + " confidence are a tie, broken by id or by the seed. Openings are places.",
        "Weakly stable (Gale & Shapley 1962; Roth & Peranson 1999; Irving 1994), best for the side"
            + " that proposes once ties are broken. When candidates propose and largest is off, no"
            + " candidate gains by stating other preferences; vacancies may. With largest, at least"
            + " two thirds of the most that any weakly stable outcome can place (McDermid 2009;"
            + " Kir\u00e1ly 2013).",
        "Time grows with candidates times vacancies to judge the pairs and with the admitted pairs"
            + " from there on; memory with the admitted pairs.",
        "A candidate gets one proposal, a vacancy as many as it has openings. An outcome that a tie"
            + " could block on one side is not looked for: it need not exist.");
  }

  @Override
  public MatchingStrategy create(Settings settings) {
    return new Stable(settings.get(PROPOSER), settings.get(TIES), settings.get(LARGEST));
  }
}
