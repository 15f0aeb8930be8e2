package nl.pow.matching.compiled;

import java.util.Arrays;

/** A list of numbers for each row, all in one array. */
final class Csr {
  private final int[] starts;
  private int[] items = new int[16];
  private int row;
  private int size;

  Csr(int rows) {
    starts = new int[rows + 1];
  }

  /** Adds to the list of the current row, at first row 0. */
  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, 2 * size);
    }
    items[size++] = item;
  }

  /** Ends the list of the current row. */
  void next() {
    starts[++row] = size;
  }

  /** All rows are there. */
  Csr trimmed() {
    items = Arrays.copyOf(items, size);
    return this;
  }

  int start(int of) {
    return starts[of];
  }

  int end(int of) {
    return starts[of + 1];
  }

  int item(int at) {
    return items[at];
  }
}
