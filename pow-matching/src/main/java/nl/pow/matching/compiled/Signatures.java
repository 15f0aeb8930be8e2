package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The skills of all rows at a glance: each skill belongs to one of 64 buckets, and a row has a bit
 * for each bucket that one of its skills belongs to. What is near to the same goes to one bucket,
 * so that few buckets matter to one who asks.
 */
final class Signatures {
  /** So many of those that a skill is near to are looked at to find it a bucket. */
  private static final int KIN = 8;

  /** Of one of whom no facts are known. */
  static final long ANYTHING = -1;

  private static final byte NOWHERE = -1;

  private final byte[] bucketOf;
  private final long[] ofRows;

  private Signatures(byte[] bucketOf, long[] ofRows) {
    this.bucketOf = bucketOf;
    this.ofRows = ofRows;
  }

  /** Of nobody. */
  static Signatures none() {
    return new Signatures(new byte[0], new long[0]);
  }

  /** By what is near to each skill that may be asked. */
  static Signatures of(SkillRows rows, Near near) {
    Csr items = rows.items();
    int[] seen = new int[near.range()];
    for (int at = 0; at < items.items().size(); at++) {
      seen[SkillCode.number(rows.book().code(items.item(at)))]++;
    }
    byte[] bucketOf = buckets(seen, near, near.inverse());
    long[] ofRows = new long[items.starts().length - 1];
    for (int row = 0; row < ofRows.length; row++) {
      ofRows[row] = rows.known()[row] == SkillRows.FACTS ? 0 : ANYTHING;
      for (int at = items.start(row); at < items.end(row); at++) {
        ofRows[row] |= 1L << bucketOf[SkillCode.number(rows.book().code(items.item(at)))];
      }
    }
    return new Signatures(bucketOf, ofRows);
  }

  /** What is seen most goes first: to its kin while there is room, else where least is seen. */
  private static byte[] buckets(int[] seen, Near near, Near inverse) {
    byte[] bucketOf = new byte[seen.length];
    Arrays.fill(bucketOf, NOWHERE);
    long[] load = new long[Long.SIZE];
    long room = 2 * Arrays.stream(seen).asLongStream().sum() / Long.SIZE;
    int[] ordered =
        IntStream.range(0, seen.length)
            .boxed()
            .sorted((a, b) -> seen[a] != seen[b] ? seen[b] - seen[a] : a - b)
            .mapToInt(i -> i)
            .toArray();
    for (int skill : ordered) {
      int bucket = kin(skill, near, inverse, bucketOf);
      if (bucket == NOWHERE || load[bucket] > room) {
        bucket = least(load);
      }
      bucketOf[skill] = (byte) bucket;
      load[bucket] += seen[skill];
    }
    return bucketOf;
  }

  /** The bucket of one that is near to the same. */
  private static int kin(int skill, Near near, Near inverse, byte[] bucketOf) {
    int[] askers = inverse.numbers()[skill];
    for (int i = 0; i < Math.min(KIN, askers.length); i++) {
      int[] others = near.numbers()[askers[i]];
      for (int j = 0; j < Math.min(KIN, others.length); j++) {
        if (bucketOf[others[j]] != NOWHERE) {
          return bucketOf[others[j]];
        }
      }
    }
    return NOWHERE;
  }

  private static int least(long[] load) {
    int least = 0;
    for (int bucket = 1; bucket < load.length; bucket++) {
      least = load[bucket] < load[least] ? bucket : least;
    }
    return least;
  }

  int bucket(int skill) {
    return bucketOf[skill];
  }

  long of(int row) {
    return ofRows[row];
  }
}
