package nl.pow.matching.compiled;

import org.jspecify.annotations.Nullable;

/**
 * One rule over all rows.
 *
 * @param rule what the policy does with the marks
 * @param lane gives the marks
 * @param filters of the rows that it lets pass, or null when there are none
 */
record Track(Rule rule, Lane lane, @Nullable Filters filters) {
  /** What is cheap and puts many out, or brings many points, goes first. */
  int turn() {
    if (lane instanceof TabledLane) {
      return 0;
    }
    return lane instanceof OccupationLane ? 1 : lane instanceof SkillLane ? 2 : 3;
  }
}
