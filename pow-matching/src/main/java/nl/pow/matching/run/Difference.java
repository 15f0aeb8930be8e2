package nl.pow.matching.run;

/** What differs between a run and its replay. */
public enum Difference {
  /** The people, the work or the decisions are others, so nothing was replayed. */
  INPUTS,
  /** The policy cannot be read any more as it was written. */
  POLICY,
  /** The version of the strategy. */
  STRATEGY,
  /** The version of the library. */
  LIBRARY,
  /** The version of a criterion. */
  CRITERIA,
  /** The taxonomy. */
  TAXONOMY,
  /** The travel. */
  TRAVEL,
  /** The result, though it rests on the same as far as is known. */
  RESULT
}
