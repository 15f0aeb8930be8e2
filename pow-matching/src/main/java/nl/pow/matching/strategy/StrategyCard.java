package nl.pow.matching.strategy;

import nl.pow.core.InvalidValueException;

/**
 * What somebody should know before using a strategy, in English sentences.
 *
 * @param purpose what it is for
 * @param unfit what it should not be used for
 * @param method how it chooses, and the order of ties
 * @param limits what it does not do, and what it costs
 */
public record StrategyCard(String purpose, String unfit, String method, String limits) {
  /** Checks that nothing is blank; throws {@link InvalidValueException} otherwise. */
  public StrategyCard {
    if (purpose.isBlank() || unfit.isBlank() || method.isBlank() || limits.isBlank()) {
      throw new InvalidValueException(
          "strategy-card", "A strategy card tells purpose, unfit, method and limits.");
    }
  }
}
