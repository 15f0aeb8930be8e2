package nl.pow.matching.run;

import java.time.Instant;
import nl.pow.core.InvalidValueException;

/**
 * Which run, and when: what a replay does not do again.
 *
 * @param id the identity of the run
 * @param started when it began, by the clock of the caller
 * @param ended when it was done, not before it began
 */
public record RunStamp(RunId id, Instant started, Instant ended) {
  /** Checks the order; throws {@link InvalidValueException} when it ends before it begins. */
  public RunStamp {
    if (ended.isBefore(started)) {
      throw new InvalidValueException("run-stamp", "A run does not end before it begins.");
    }
  }
}
