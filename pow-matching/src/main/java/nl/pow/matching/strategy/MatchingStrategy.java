package nl.pow.matching.strategy;

import nl.pow.matching.market.Market;

/**
 * Chooses proposals from judged pairs.
 *
 * <p>Pure: the same market and request give the same proposals, on any machine and with any number
 * of threads. It proposes and rejects nobody: a person decides. A pair that a demand puts out is
 * never proposed, and a pair that a person pinned always is.
 */
@FunctionalInterface
public interface MatchingStrategy {
  /**
   * Chooses.
   *
   * @param market who takes part and how they fit
   * @param request what is asked
   * @return the proposals, and who has none
   */
  Proposals match(Market market, MatchRequest request);
}
