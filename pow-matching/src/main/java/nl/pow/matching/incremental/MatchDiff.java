package nl.pow.matching.incremental;

import java.util.List;
import nl.pow.core.InvalidValueException;
import nl.pow.core.store.Revision;
import nl.pow.matching.incremental.ProposalChange.Kind;

/**
 * What differs between two matches, with the reasons.
 *
 * @param before the state of the store before
 * @param after the state of the store after
 * @param changes proposals that are new, gone or moved, in the order of the one that they are made
 *     for, then of rank; those that are the same are left out
 */
public record MatchDiff(Revision before, Revision after, List<ProposalChange> changes) {
  /** Copies and sorts the list. */
  public MatchDiff {
    changes = changes.stream().sorted().toList();
  }

  /**
   * Compares two matches by the same strategy, whichever that is.
   *
   * @param before the earlier one
   * @param after the later one
   * @return what differs
   * @throws InvalidValueException when strategy or direction are not the same
   */
  public static MatchDiff between(Run before, Run after) {
    if (!before.result().strategy().equals(after.result().strategy())
        || before.result().request().direction() != after.result().request().direction()) {
      throw new InvalidValueException(
          "diff-runs", "Matches are compared that are of one strategy and in one direction.");
    }
    return new MatchDiff(
        before.snapshot().revision(),
        after.snapshot().revision(),
        new Comparison(before, after).changes());
  }

  /**
   * Those of one kind.
   *
   * @param kind new, gone or moved
   * @return in the same order
   */
  public List<ProposalChange> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Tells whether all proposals are as they were.
   *
   * @return true when nothing differs
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
