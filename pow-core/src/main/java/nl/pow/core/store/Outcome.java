package nl.pow.core.store;

/** What became of a commit that failed. */
public enum Outcome {
  /** Nothing was written. */
  NOT_COMMITTED,
  /** It cannot be known; open the store again and look. */
  UNKNOWN
}
