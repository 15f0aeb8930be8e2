package nl.pow.matching.criterion;

/** The outcome of one criterion for one pair, in one word. */
public enum Verdict {
  /** Everything that is asked is there, also when nothing is asked. */
  MET,
  /** Something that is wished is missing, nothing that cannot be missed. */
  PARTLY_MET,
  /** Something that cannot be missed is missing, or a limit is passed. */
  NOT_MET,
  /** A fact is missing, so nobody can tell. */
  UNKNOWN
}
