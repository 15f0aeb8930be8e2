package nl.pow.matching.stable;

import java.util.Arrays;

/** Puts the pairs of a row in ascending order of rank, equals as they were: a counting sort. */
final class RowSort {
  private final long[] pairs;
  private final int[] ranks;
  private int[] next = new int[0];
  private long[] sorted = new long[0];
  private int[] sortedRanks = new int[0];

  RowSort(long[] pairs, int[] ranks) {
    this.pairs = pairs;
    this.ranks = ranks;
  }

  /** Linear in the row and its highest rank. */
  void sort(int from, int to) {
    boolean done = true;
    int highest = 0;
    for (int i = from; i < to; i++) {
      done &= i == from || ranks[i - 1] <= ranks[i];
      highest = Math.max(highest, ranks[i]);
    }
    if (!done) {
      makeRoom(to - from, highest + 2);
      scatter(from, to);
      System.arraycopy(sorted, 0, pairs, from, to - from);
      System.arraycopy(sortedRanks, 0, ranks, from, to - from);
    }
  }

  private void makeRoom(int size, int counts) {
    if (next.length < counts) {
      next = new int[2 * counts];
    }
    Arrays.fill(next, 0, counts, 0);
    if (sorted.length < size) {
      sorted = new long[2 * size];
      sortedRanks = new int[2 * size];
    }
  }

  private void scatter(int from, int to) {
    int highest = 0;
    for (int i = from; i < to; i++) {
      next[ranks[i] + 1]++;
      highest = Math.max(highest, ranks[i]);
    }
    for (int rank = 1; rank <= highest; rank++) {
      next[rank] += next[rank - 1];
    }
    for (int i = from; i < to; i++) {
      int place = next[ranks[i]]++;
      sorted[place] = pairs[i];
      sortedRanks[place] = ranks[i];
    }
  }
}
