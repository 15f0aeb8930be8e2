package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A list of numbers for each row, all in one column.
 *
 * @param starts where the list of each row begins, and behind the last where it ends
 * @param items all lists
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Csr(int[] starts, Numbers items) {
  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  int item(int at) {
    return items.get(at);
  }

  /**
   * The first item of each of so many rows, or 0. To read them in one go is to wait for memory once
   * and not row by row.
   */
  void firsts(int[] rows, int size, int[] first) {
    for (int i = 0; i < size; i++) {
      int start = starts[rows[i]];
      first[i] = start < items.size() ? items.get(start) : 0;
    }
  }

  /** Takes the lists row by row. */
  static final class Maker {
    private final int[] starts;
    private int[] items = new int[16];
    private int row;
    private int size;

    Maker(int rows) {
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

    int[] items() {
      return Arrays.copyOf(items, size);
    }

    /** The lists with other numbers, below a limit, for those that were added. */
    Csr made(IntUnaryOperator number, int limit) {
      Numbers all = Numbers.below(limit, size);
      for (int at = 0; at < size; at++) {
        all.set(at, number.applyAsInt(items[at]));
      }
      return new Csr(starts, all);
    }
  }
}
