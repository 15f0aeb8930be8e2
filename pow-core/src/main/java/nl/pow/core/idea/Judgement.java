package nl.pow.core.idea;

/** What a trial says of what was expected. */
public enum Judgement {
  /** It came out as expected. */
  SUPPORTED,
  /** It came out otherwise. */
  NOT_SUPPORTED,
  /** It cannot be told from this trial. */
  INCONCLUSIVE
}
