package nl.pow.matching.stable;

import java.util.Arrays;
import java.util.BitSet;

/** The pairs that each column holds: a heap for each, all in one array, the worst on top. */
final class Seats {
  static final int NOBODY = -1;

  /** What is known of each column stands together: first seat, seats, taken, worst rank held. */
  private static final int WIDTH = 4;

  private static final int COUNT = 1;
  private static final int TAKEN = 2;
  private static final int WORST = 3;

  private final Lists lists;
  private final int[] columns;
  private final long[] held;

  /** Empty seats: as many for a column as it has places, or as are on its list. */
  Seats(Lists lists) {
    this.lists = lists;
    int[] base = bases(lists);
    this.held = new long[base[lists.columns()]];
    this.columns = new int[WIDTH * lists.columns()];
    for (int column = 0; column < lists.columns(); column++) {
      int at = WIDTH * column;
      columns[at] = base[column];
      columns[at + COUNT] = base[column + 1] - base[column];
      columns[at + WORST] = columns[at + COUNT] == 0 ? NOBODY : Integer.MAX_VALUE;
    }
  }

  /** Where the seats of each column begin; one more at the end. */
  static int[] bases(Lists lists) {
    int[] base = new int[lists.columns() + 1];
    long all = 0;
    for (int places : lists.otherPlaces) {
      all += places;
    }
    if (all <= lists.size()) {
      System.arraycopy(lists.otherPlaces, 0, base, 1, lists.columns());
    } else {
      for (int pair = 0; pair < lists.size(); pair++) {
        base[lists.column(pair) + 1]++;
      }
    }
    for (int column = 0; column < lists.columns(); column++) {
      base[column + 1] = base[column] + Math.min(base[column + 1], lists.otherPlaces[column]);
    }
    return base;
  }

  /** Holds a pair when it is good enough: which pair loses by that, itself or another, or none. */
  int offer(int pair) {
    int at = WIDTH * lists.column(pair);
    int rank = lists.rankThere(pair);
    if (rank > columns[at + WORST]) {
      return pair;
    }
    // of equals the lower row goes first: its pairs have lower numbers
    long key = (long) rank << 32 | pair;
    int from = columns[at];
    int count = columns[at + COUNT];
    int taken = columns[at + TAKEN];
    if (taken < count) {
      held[from + taken] = key;
      columns[at + TAKEN] = taken + 1;
      if (taken + 1 == count) {
        MaxHeap.heapify(held, from, count);
        columns[at + WORST] = (int) (held[from] >>> 32);
      }
      return NOBODY;
    }
    long worst = held[from];
    if (key > worst) {
      return pair;
    }
    held[from] = key;
    MaxHeap.siftDown(held, from, count, 0);
    columns[at + WORST] = (int) (held[from] >>> 32);
    return (int) worst;
  }

  /** The column that each row sits at, or {@link #NOBODY}; for rows of one place. */
  int[] columnOfRow() {
    int[] found = new int[lists.rows()];
    Arrays.fill(found, NOBODY);
    eachPair((row, column) -> found[row] = column);
    return found;
  }

  /** The row that each column holds, or {@link #NOBODY}; for columns of one place. */
  int[] rowOfColumn() {
    int[] found = new int[lists.columns()];
    Arrays.fill(found, NOBODY);
    eachPair((row, column) -> found[column] = row);
    return found;
  }

  private interface Visit {
    void visit(int row, int column);
  }

  private void eachPair(Visit each) {
    BitSet together = new BitSet(lists.size());
    for (int at = 0; at < columns.length; at += WIDTH) {
      for (int seat = columns[at]; seat < columns[at] + columns[at + TAKEN]; seat++) {
        together.set((int) held[seat]);
      }
    }
    int row = 0;
    for (int pair = together.nextSetBit(0); pair >= 0; pair = together.nextSetBit(pair + 1)) {
      while (lists.start[row + 1] <= pair) {
        row++;
      }
      each.visit(row, lists.column(pair));
    }
  }
}
