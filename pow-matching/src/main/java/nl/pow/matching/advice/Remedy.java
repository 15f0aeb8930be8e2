package nl.pow.matching.advice;

import java.util.List;

/**
 * The smallest set of changes that does what was asked, tried out on copies.
 *
 * @param changes what changes; empty when nothing has to
 * @param after the pair with those changes, as a market judged it
 */
public record Remedy(List<Change> changes, Standing after) {
  /** Copies the list. */
  public Remedy {
    changes = List.copyOf(changes);
  }

  /**
   * How large the changes are together.
   *
   * @return the sum of their costs
   */
  public int cost() {
    return changes.stream().mapToInt(Change::cost).sum();
  }
}
