package nl.pow.matching.market;

/** What a criterion was used for. */
public enum Role {
  /** A hard rule: it can put a pair out and adds nothing to the score. */
  DEMAND,
  /** A soft rule: it adds to the score and puts nobody out. */
  WISH
}
