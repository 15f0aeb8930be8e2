package nl.pow.core.party;

/** What somebody signs up for. */
public enum SignUpKind {
  /** To take part in a plan or an event. */
  TAKE_PART,
  /** To be called back. */
  CALL_BACK,
  /** To get the newsletter. */
  NEWSLETTER
}
