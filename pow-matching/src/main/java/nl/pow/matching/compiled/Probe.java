package nl.pow.matching.compiled;

import nl.pow.matching.criterion.Grade;

/** One criterion for one who asks: tells the mark of each row. For one thread. */
interface Probe {
  int mark(int row);

  /** No less than the value of the mark, unless that is unknown; told faster than the mark. */
  default int most(int row) {
    return Grade.FULL;
  }
}
