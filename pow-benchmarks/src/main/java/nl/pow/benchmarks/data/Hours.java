package nl.pow.benchmarks.data;

import java.util.SplittableRandom;

/** Ranges of hours from 8 to 40 in steps of 4, as bits: ranges that share a bit overlap. */
public final class Hours {
  private static final int STEPS = 9;

  private Hours() {}

  static int draw(SplittableRandom random) {
    int first = random.nextInt(STEPS);
    int last = first + random.nextInt(STEPS - first);
    return (1 << (last + 1)) - (1 << first);
  }

  /** The least hours of a range. */
  public static int minimum(int bits) {
    return 8 + 4 * Integer.numberOfTrailingZeros(bits);
  }

  /** The most hours of a range. */
  public static int maximum(int bits) {
    return 8 + 4 * (31 - Integer.numberOfLeadingZeros(bits));
  }
}
