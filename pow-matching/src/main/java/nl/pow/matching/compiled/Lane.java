package nl.pow.matching.compiled;

/** One criterion over all rows of one side, ready to be asked by anybody of the other side. */
interface Lane {
  /** What the criterion says of the rows, for one who asks. */
  Probe probe(int subject);
}
