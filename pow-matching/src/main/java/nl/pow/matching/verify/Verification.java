package nl.pow.matching.verify;

import java.util.List;
import java.util.Set;

/**
 * What checking a result brought to light.
 *
 * @param checked the rules that were checked
 * @param pairs the number of pairs of the market that were judged for it
 * @param violations what is wrong, by rule; empty when every promise holds
 */
public record Verification(Set<Rule> checked, long pairs, List<Violation> violations) {
  /** Copies the collections. */
  public Verification {
    checked = Set.copyOf(checked);
    violations = List.copyOf(violations);
  }

  /**
   * Tells whether every rule that was checked holds.
   *
   * @return true when there is no violation
   */
  public boolean holds() {
    return violations.isEmpty();
  }

  /**
   * Insists that every rule holds.
   *
   * @return this
   * @throws BrokenPromiseException when one does not, with all violations
   */
  public Verification orThrow() {
    if (!holds()) {
      throw new BrokenPromiseException(violations);
    }
    return this;
  }
}
