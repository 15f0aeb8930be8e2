package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.matching.Matching;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import org.junit.jupiter.api.Nested;

/**
 * The rules M01 to M26 of {@link nl.pow.matching.strategy.MatchingStrategy} as tests; a strategy
 * that passes all of them can be used.
 *
 * <p>The author of a strategy extends this class and names the provider and its settings; an author
 * of several settings extends it once for each. Each rule is tried on small markets that are made
 * by lot from {@link #seeds()}, with many equals and odd cases; what fails tells the smallest
 * market that was found, in ids and codes. A promise that the strategy does not make (rules M22 to
 * M25) has nothing to ask and is reported as aborted, with the reason.
 */
public abstract class StrategyContract {
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
