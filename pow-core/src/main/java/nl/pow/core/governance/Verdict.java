package nl.pow.core.governance;

/** What became of a proposal that was put to the vote. */
public enum Verdict {
  /** More votes for than against. */
  ADOPTED,
  /** As many votes against as for, or more. */
  REJECTED,
  /** Too few members voted. */
  NO_QUORUM
}
