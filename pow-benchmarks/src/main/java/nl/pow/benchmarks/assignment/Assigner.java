package nl.pow.benchmarks.assignment;

/** Finds the largest total of a problem. */
interface Assigner {
  /** Solves from nothing; what can be laid out before stays as it is. */
  void solve();

  /** The total of what was solved last, or -1 when it does not hold. */
  long total();
}
