package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.Set;

/** Who was found, with points and confidence: 16 bytes each. */
public final class Found implements Sink {
  private int[] numbers = new int[16];
  private int[] confidences = new int[16];
  private long[] points = new long[16];
  private int size;

  Found() {}

  @Override
  public long least() {
    return Long.MIN_VALUE;
  }

  @Override
  public boolean takesTie(int most, int number) {
    return true;
  }

  @Override
  public void offer(long score, int sure, int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      confidences = Arrays.copyOf(confidences, 2 * size);
      points = Arrays.copyOf(points, 2 * size);
    }
    numbers[size] = number;
    confidences[size] = sure;
    points[size++] = score;
  }

  /** A copy without some. */
  public Found without(Set<Integer> some) {
    Found others = new Found();
    for (int i = 0; i < size; i++) {
      if (!some.contains(numbers[i])) {
        others.offer(points[i], confidences[i], numbers[i]);
      }
    }
    return others;
  }

  /** A copy in ascending order of number. */
  public Found inOrder() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) numbers[i] << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    Found ordered = new Found();
    for (long key : keys) {
      int i = (int) key;
      ordered.offer(points[i], confidences[i], numbers[i]);
    }
    return ordered;
  }

  /** How many were found. */
  public int size() {
    return size;
  }

  /** The number of one of them. */
  public int number(int at) {
    return numbers[at];
  }

  /** The points of one of them. */
  public long points(int at) {
    return points[at];
  }

  /** The confidence of one of them. */
  public int confidence(int at) {
    return confidences[at];
  }
}
