package nl.pow.matching.incremental;

/** Which way an attribute changed. */
public enum Trend {
  /** It was not known, and is now. */
  STATED,
  /** It was known, and is not now. */
  WITHDRAWN,
  /** The same as before and more beside it. */
  ADDED,
  /** Less than before, and nothing new. */
  REMOVED,
  /** A higher number or level, or a stronger need. */
  RAISED,
  /** A lower number or level, or a weaker need. */
  LOWERED,
  /** A range that holds the one before it. */
  WIDENED,
  /** A range within the one before it. */
  NARROWED,
  /** Otherwise. */
  CHANGED
}
