package nl.pow.matching.compiled;

/** Takes those who passed all rules. */
interface Sink {
  /** Nobody with fewer points needs to be offered. */
  long least();

  /** Whether somebody with just the least points may be wanted. */
  boolean takesTie(int most, int number);

  /** Somebody with so many points and so much confidence. */
  void offer(long score, int sure, int number);
}
