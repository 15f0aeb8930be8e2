package nl.pow.core.governance;

/** What a member votes. */
public enum Choice {
  /** For the proposal. */
  FOR,
  /** Against it. */
  AGAINST,
  /** Neither; counts for the quorum only. */
  ABSTAIN
}
