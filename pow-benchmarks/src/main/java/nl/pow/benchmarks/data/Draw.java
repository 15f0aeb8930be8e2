package nl.pow.benchmarks.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws numbers from 0 on, each as often as its weight tells. */
final class Draw {
  private final double[] sums;

  Draw(double[] weights) {
    sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
  }

  /** The first is the most frequent, the n-th comes 1 / n^exponent as often. */
  static Draw zipf(int size, double exponent) {
    double[] weights = new double[size];
    Arrays.setAll(weights, i -> StrictMath.pow(i + 1, -exponent));
    return new Draw(weights);
  }

  int next(SplittableRandom random) {
    int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return Math.min(at < 0 ? -1 - at : at + 1, sums.length - 1);
  }
}
