package nl.pow.matching.compiled;

/** One criterion for one who asks: tells the mark of each row. For one thread. */
interface Probe {
  int mark(int row);

  /** The marks of the first so many rows; many in one go are told faster. */
  default void marks(int[] rows, int size, int[] marks) {
    for (int i = 0; i < size; i++) {
      marks[i] = mark(rows[i]);
    }
  }
}
