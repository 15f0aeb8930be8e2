package nl.pow.matching.compiled;

import org.jspecify.annotations.Nullable;

/**
 * One rule over all rows.
 *
 * @param rule what the policy does with the marks
 * @param lane gives the marks
 * @param builtIn whether the criterion is known here
 * @param filters of the rows that it lets pass, or null when there are none
 */
record Track(Rule rule, Lane lane, boolean builtIn, @Nullable Filters filters) {
  /** Those that bring most points go first. */
  long turn() {
    return -rule.weight();
  }

  /** Whether a look at a column tells the mark, or it is asked but a few times. */
  boolean isCheap() {
    return builtIn && !(lane instanceof PlainLane);
  }
}
