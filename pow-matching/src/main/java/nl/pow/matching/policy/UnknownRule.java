package nl.pow.matching.policy;

/** What a demand does with a pair of which it cannot be told. */
public enum UnknownRule {
  /** The pair stays; the explanation shows that this demand was not checked. */
  PASS,
  /** The pair is out. */
  FAIL
}
