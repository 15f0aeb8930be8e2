package nl.pow.matching.market;

import java.util.Set;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.HumanDecision;

/**
 * A decision of a person, and what it does in a market.
 *
 * @param decision the decision
 * @param effect as a code: its kind ({@code pinned}, {@code dismissed}, {@code corrected}); {@code
 *     not-in-market} while candidate or vacancy take no part; {@code not-in-policy} when it
 *     corrects a criterion that the policy does not use
 */
public record Decided(HumanDecision decision, String effect) {
  /**
   * What a decision does.
   *
   * @param there whether both take part
   * @param criteria the names of those that the policy uses
   */
  static Decided of(HumanDecision decision, boolean there, Set<String> criteria) {
    if (!there) {
      return new Decided(decision, "not-in-market");
    }
    boolean idle =
        decision instanceof Corrected corrected && !criteria.contains(corrected.criterion());
    return new Decided(decision, idle ? "not-in-policy" : decision.kind());
  }
}
