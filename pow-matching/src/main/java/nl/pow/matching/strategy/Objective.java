package nl.pow.matching.strategy;

/** What an assignment makes as large as possible. */
public enum Objective {
  /** The sum of the scores. */
  SCORE,
  /** The number of placements, and among those with as many the sum of the scores. */
  PLACEMENTS_THEN_SCORE
}
