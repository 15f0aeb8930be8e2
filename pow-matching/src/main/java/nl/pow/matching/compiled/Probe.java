package nl.pow.matching.compiled;

/** One criterion for one who asks: tells the mark of each row. For one thread. */
interface Probe {
  int mark(int row);
}
