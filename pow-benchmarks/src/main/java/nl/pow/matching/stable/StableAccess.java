package nl.pow.matching.stable;

import java.util.Arrays;

/**
 * Reaches the algorithms of the strategy {@code stable} with lists of any origin; works on the
 * class path only.
 */
public final class StableAccess {
  private final Lists lists;

  private StableAccess(Lists lists) {
    this.lists = lists;
  }

  /**
   * Compiles lists.
   *
   * @param start where the list of each row begins; one more at the end
   * @param column on the lists
   * @param own the rank of each for its row, from 0; equal is a tie
   * @param there the rank of the row for the column; equal is a tie
   * @param places how many each column has; a row has one
   */
  public static StableAccess of(int[] start, int[] column, int[] own, int[] there, int[] places) {
    long[] pairs = new long[column.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Lists.pair(there[i], column[i]);
    }
    int[] one = new int[start.length - 1];
    Arrays.fill(one, 1);
    return new StableAccess(Lists.of(start, pairs, own.clone(), one, places));
  }

  /** Rows propose: the column of each row, or -1. */
  public int[] rowsPropose() {
    return DeferredAcceptance.run(lists).columnOfRow();
  }

  /** The largest that is found with ties: the column of each row, or -1. */
  public int[] largest() {
    return Largest.find(lists, 0);
  }
}
