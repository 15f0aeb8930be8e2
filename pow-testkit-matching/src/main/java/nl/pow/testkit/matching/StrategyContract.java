package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.matching.Matching;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.testkit.Described;
import nl.pow.testkit.Rulebook;
import org.junit.jupiter.api.Nested;

/**
 * The rules M01 to M26 of {@link nl.pow.matching.strategy.MatchingStrategy} as tests; a strategy
 * that passes all of them can be used.
 *
 * <p>The author of a strategy extends this class and names the provider and its settings; an author
 * of several settings extends it once for each. Each rule is tried on small markets that are made
 * by lot from {@link #seeds()}, with many equals and odd cases; what fails tells the smallest
 * market that was found, in ids and codes. A promise that the strategy does not make (rules M22 to
 * M25) has nothing to ask: that is reported, with the reason. The run leaves a page behind, see
 * {@link Rulebook}, and fails when nothing was asked.
 */
@Rulebook({
  "M01 It is found by the name of its provider, whose card is complete.",
  "M02 Its provider refuses settings that it does not know, and values that it cannot read.",
  "M03 It makes the match for the direction that is asked, or refuses that direction with a"
      + " PowException.",
  "M04 Where nobody takes part, or nothing, it proposes nobody and fails at nothing.",
  "M05 It proposes pairs of the market only, each once.",
  "M06 No demand puts out what it proposes: of the direction asked, and where it fills openings of"
      + " both.",
  "M07 The reasons of a proposal are those that the market gives, and they add up to its score.",
  "M08 Ranks run from 1 without gaps, and nobody fits better than who comes before.",
  "M09 Nobody gets more proposals than are asked for, or than people pinned.",
  "M10 Where it fills openings, no vacancy has more placements than openings and no candidate more"
      + " than one, but for those that people pinned.",
  "M11 Everybody in the direction asked without a proposal, and where it fills openings everybody"
      + " on either side with less than could be, is told why, and the counts are right.",
  "M12 Whoever a person pinned is proposed, and comes first.",
  "M13 Whoever a person dismissed is not proposed.",
  "M14 Neither the order of the input nor who takes no part changes anything.",
  "M15 The same again gives the same; it keeps nothing from run to run.",
  "M16 Lots are drawn by the seed of the request and by nothing else.",
  "M17 Any number of threads may use it at the same time, and gives the same.",
  "M18 Language, digits, time zone and clock of the machine change nothing.",
  "M19 What the law protects, and what no attribute tells, changes nothing.",
  "M20 A market that followed changes gives the same as one made anew.",
  "M21 A replay of a recorded run gives the same to the byte.",
  "M22 With a RankingCertificate each list is that of the best.",
  "M23 With a StabilityCertificate no pair would both rather have each other.",
  "M24 With an OptimalityCertificate the prices prove that nothing is worth more, and nothing is.",
  "M25 With an ExposureCertificate nobody could be shown more often at the cost of somebody who is"
      + " shown two times more.",
  "M26 It always gives the same kind of certificate, or always none."
})
public abstract class StrategyContract implements Described {
  private static final int MARKETS = 40;

  /** For subclasses. */
  protected StrategyContract() {}

  /**
   * The strategy.
   *
   * @return the name of its provider
   */
  protected abstract String provider();

  /**
   * How it is used.
   *
   * @return settings, none of them secret
   */
  protected abstract Map<String, String> settings();

  /**
   * For whom it makes matches; it has to refuse the others (rule M03).
   *
   * @return by default both directions
   */
  protected Set<Direction> directions() {
    return EnumSet.allOf(Direction.class);
  }

  /**
   * Adds to a policy what the strategy needs in it.
   *
   * @param drawn a policy over criteria that are built in, or over none
   * @return by default the same
   */
  protected Policy policy(Policy drawn) {
    return drawn;
  }

  /**
   * Where the host keeps what the law protects, when the strategy could come near it (rule M19).
   *
   * @param labels what to keep from here on, in the place of anything earlier
   */
  protected void keep(List<ProtectedAttributes> labels) {}

  /**
   * The markets that each rule is tried on.
   *
   * @return by default the seeds 0 to 39; one of them to look into a failure
   */
  protected LongStream seeds() {
    return LongStream.range(0, MARKETS);
  }

  /**
   * Finds the provider.
   *
   * @return by default the one of that name on the path
   */
  protected MatchingStrategyProvider find() {
    return Matching.strategies().named(provider());
  }

  /**
   * Which strategy was tried, how, and on how many markets.
   *
   * @return the facts
   */
  @Override
  public SortedMap<String, String> facts() {
    SortedMap<String, String> facts = Subject.facts(provider(), settings(), seeds());
    facts.put("Directions", new TreeSet<>(directions()).toString());
    return facts;
  }

  @Nested
  class Providing extends ProvidingRules {
    Providing() {
      super(StrategyContract.this);
    }
  }

  @Nested
  class Proposing extends ProposalRules {
    Proposing() {
      super(StrategyContract.this);
    }
  }

  @Nested
  class Reasons extends ReasonRules {
    Reasons() {
      super(StrategyContract.this);
    }
  }

  @Nested
  class Constancy extends ConstancyRules {
    Constancy() {
      super(StrategyContract.this);
    }
  }

  @Nested
  class Changes extends ChangeRules {
    Changes() {
      super(StrategyContract.this);
    }
  }

  @Nested
  class Promises extends PromiseRules {
    Promises() {
      super(StrategyContract.this);
    }
  }
}
