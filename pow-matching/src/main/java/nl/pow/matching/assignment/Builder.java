package nl.pow.matching.assignment;

import java.util.Arrays;

/** Collects pairs, candidate by candidate; those of a candidate in ascending order of vacancy. */
final class Builder {
  private final int[] capacity;
  private int[] start = new int[16];
  private int[] vacancy = new int[64];
  private long[] worth = new long[64];
  private int candidates;
  private int pairs;

  Builder(int[] capacity) {
    this.capacity = capacity;
  }

  /** Begins the next candidate. */
  void next() {
    if (candidates + 2 > start.length) {
      start = Arrays.copyOf(start, 2 * start.length);
    }
    start[++candidates] = pairs;
  }

  /** Adds a pair of the candidate. */
  void add(int j, long points) {
    if (pairs == vacancy.length) {
      vacancy = Arrays.copyOf(vacancy, 2 * pairs);
      worth = Arrays.copyOf(worth, 2 * pairs);
    }
    vacancy[pairs] = j;
    worth[pairs++] = points;
    start[candidates] = pairs;
  }

  Pairs build() {
    return new Pairs(
        capacity,
        Arrays.copyOf(start, candidates + 1),
        Arrays.copyOf(vacancy, pairs),
        Arrays.copyOf(worth, pairs));
  }
}
