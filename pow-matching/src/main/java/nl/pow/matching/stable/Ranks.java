package nl.pow.matching.stable;

import java.util.Arrays;

/** Ranks within groups. */
final class Ranks {
  private Ranks() {}

  /** For each item the number of items of its group with a lower value: equal values, one rank. */
  static int[] within(int[] group, long[] value, int groups) {
    int[] start = new int[groups + 1];
    for (int g : group) {
      start[g + 1]++;
    }
    for (int g = 0; g < groups; g++) {
      start[g + 1] += start[g];
    }
    int[] next = Arrays.copyOf(start, groups);
    long[] sorted = new long[group.length];
    for (int i = 0; i < group.length; i++) {
      sorted[next[group[i]]++] = value[i];
    }
    for (int g = 0; g < groups; g++) {
      Arrays.sort(sorted, start[g], start[g + 1]);
    }
    int[] ranks = new int[group.length];
    for (int i = 0; i < ranks.length; i++) {
      int from = start[group[i]];
      ranks[i] = lower(sorted, from, start[group[i] + 1], value[i]) - from;
    }
    return ranks;
  }

  /** The first place in a sorted part that is not below the value. */
  private static int lower(long[] sorted, int from, int to, long value) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
