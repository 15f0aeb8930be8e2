package nl.pow.matching.run;

import nl.pow.core.store.Snapshot;
import nl.pow.matching.decision.Decisions;

/**
 * Whom a match was about: the people, the work, and what was decided about pairs of them.
 *
 * @param snapshot the people and the work
 * @param decisions what people had decided
 */
public record RunInputs(Snapshot snapshot, Decisions decisions) {
  /**
   * Inputs without decisions.
   *
   * @param snapshot the people and the work
   * @return the inputs
   */
  public static RunInputs of(Snapshot snapshot) {
    return new RunInputs(snapshot, Decisions.none());
  }
}
