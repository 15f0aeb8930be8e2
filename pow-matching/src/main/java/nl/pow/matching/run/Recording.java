package nl.pow.matching.run;

import nl.pow.matching.strategy.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A run with everything that it takes to do it again: the inputs and the result beside its record.
 *
 * <p>Inputs and result tell of people; keep them no longer than is needed. Without them the record
 * stays as it was, and so does the log that it stands in. Immutable.
 *
 * @param run the record, which holds the digests of the two others
 * @param inputs the people, the work and the decisions, or null when they are not kept
 * @param result what came out, or null when it is not kept
 */
public record Recording(MatchRun run, @Nullable RunInputs inputs, @Nullable MatchResult result) {
  /**
   * The same without the people, the work and the decisions.
   *
   * @return a copy
   */
  public Recording withoutInputs() {
    return new Recording(run, null, result);
  }

  /**
   * The same without what came out.
   *
   * @return a copy
   */
  public Recording withoutResult() {
    return new Recording(run, inputs, null);
  }
}
