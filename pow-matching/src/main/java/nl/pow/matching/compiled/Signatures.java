package nl.pow.matching.compiled;

import java.util.stream.IntStream;

/**
 * The skills of all rows at a glance: each skill belongs to one of 64 buckets, and a row has a bit
 * for each bucket that one of its skills belongs to. What is seen often has a bucket to itself.
 */
final class Signatures {
  private final byte[] bucketOf;
  private final long[] ofRows;

  private Signatures(byte[] bucketOf, long[] ofRows) {
    this.bucketOf = bucketOf;
    this.ofRows = ofRows;
  }

  static Signatures of(Csr items, int rows, int skills) {
    int[] seen = new int[skills];
    for (int at = 0; at < items.end(rows - 1); at++) {
      seen[SkillCode.number(items.item(at))]++;
    }
    byte[] bucketOf = buckets(seen);
    long[] ofRows = new long[rows];
    for (int row = 0; row < rows; row++) {
      for (int at = items.start(row); at < items.end(row); at++) {
        ofRows[row] |= 1L << bucketOf[SkillCode.number(items.item(at))];
      }
    }
    return new Signatures(bucketOf, ofRows);
  }

  /** What is seen most goes first, to the bucket that is seen least. */
  private static byte[] buckets(int[] seen) {
    byte[] bucketOf = new byte[seen.length];
    long[] load = new long[Long.SIZE];
    int[] ordered =
        IntStream.range(0, seen.length)
            .boxed()
            .sorted((a, b) -> seen[a] != seen[b] ? seen[b] - seen[a] : a - b)
            .mapToInt(i -> i)
            .toArray();
    for (int skill : ordered) {
      int least = 0;
      for (int bucket = 1; bucket < load.length; bucket++) {
        least = load[bucket] < load[least] ? bucket : least;
      }
      bucketOf[skill] = (byte) least;
      load[least] += seen[skill];
    }
    return bucketOf;
  }

  int bucket(int skill) {
    return bucketOf[skill];
  }

  long of(int row) {
    return ofRows[row];
  }
}
