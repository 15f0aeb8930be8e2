package nl.pow.matching.strategy;

import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;

/**
 * What somebody should know before using a strategy, in English sentences.
 *
 * <p>Complete, so that it can go into the documentation that a user of a system for ranking people
 * has to keep (Regulation (EU) 2024/1689, articles 11 and 13).
 *
 * @param purpose what it is for
 * @param unfit what it should not be used for
 * @param inputs what it looks at: which pairs take part, by whose score, and which settings count
 * @param guarantees what holds for every result, and the order of ties
 * @param complexity how time and memory grow
 * @param limits what it does not do
 */
public record StrategyCard(
    String purpose,
    String unfit,
    String inputs,
    String guarantees,
    String complexity,
    String limits) {
  /** Checks that nothing is blank; throws {@link InvalidValueException} otherwise. */
  public StrategyCard {
    if (Stream.of(purpose, unfit, inputs, guarantees, complexity, limits)
        .anyMatch(String::isBlank)) {
      throw new InvalidValueException(
          "strategy-card",
          "A strategy card tells purpose, unfit, inputs, guarantees, complexity and limits.");
    }
  }
}
