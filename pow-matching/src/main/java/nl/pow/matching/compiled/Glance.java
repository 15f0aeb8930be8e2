package nl.pow.matching.compiled;

import java.util.Arrays;
import nl.pow.matching.criterion.Grade;

/**
 * What candidates can be worth at most for all skills that one vacancy asks, told from their
 * signatures: as if each bucket that somebody has held all that is worth something.
 */
final class Glance {
  private static final int GROUPS = 4;

  private final Signatures signatures;
  private final long[] groups = new long[GROUPS];
  private final int[][] most = new int[GROUPS][];

  /** By what each bucket can bring; buckets that bring about the same are counted together. */
  Glance(int[] worth, Signatures signatures) {
    this.signatures = signatures;
    int[] ordered = descending(worth);
    for (int group = 0; group < GROUPS; group++) {
      int from = ordered.length * group / GROUPS;
      int to = ordered.length * (group + 1) / GROUPS;
      most[group] = new int[to - from + 1];
      for (int i = from; i < to; i++) {
        groups[group] |= 1L << ordered[i];
        most[group][i - from + 1] = most[group][i - from] + worth[ordered[i]];
      }
    }
  }

  /** The buckets that bring something, those that bring most first. */
  private static int[] descending(int[] worth) {
    long[] keys = new long[worth.length];
    int size = 0;
    for (int bucket = 0; bucket < worth.length; bucket++) {
      if (worth[bucket] > 0) {
        keys[size++] = (long) -worth[bucket] << Integer.SIZE | bucket;
      }
    }
    Arrays.sort(keys, 0, size);
    int[] ordered = new int[size];
    for (int i = 0; i < size; i++) {
      ordered[i] = (int) keys[i];
    }
    return ordered;
  }

  int most(int row) {
    long signature = signatures.of(row);
    if (signature == Signatures.ANYTHING) {
      return Grade.FULL;
    }
    int sum =
        most[0][Long.bitCount(signature & groups[0])]
            + most[1][Long.bitCount(signature & groups[1])]
            + most[2][Long.bitCount(signature & groups[2])]
            + most[3][Long.bitCount(signature & groups[3])];
    return Math.min(sum, Grade.FULL);
  }
}
