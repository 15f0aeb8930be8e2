package nl.pow.matching.incremental;

import nl.pow.core.store.Snapshot;
import nl.pow.matching.market.Market;
import nl.pow.matching.strategy.MatchResult;

/**
 * One match, to be compared with another.
 *
 * @param snapshot who there was
 * @param market the market that was made of it
 * @param result what came of it, by any strategy
 */
public record Run(Snapshot snapshot, Market market, MatchResult result) {
  /**
   * Text for logs.
   *
   * @return strategy and revision
   */
  @Override
  public String toString() {
    return "Run[" + result.strategy() + ", " + snapshot.revision() + "]";
  }
}
