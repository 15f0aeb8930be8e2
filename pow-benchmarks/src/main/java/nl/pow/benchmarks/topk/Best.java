package nl.pow.benchmarks.topk;

import java.util.Arrays;

/** Keeps the best few of many: most points first, then the lowest number. */
final class Best {
  private static final long WORSE_THAN_ALL = -1;

  private final long[] points;
  private final int[] rows;
  private int size;

  Best(int top) {
    points = new long[top];
    rows = new int[top];
  }

  /** A row needs as many points, or one more when its number is not lower than the last one's. */
  long least() {
    return size < points.length ? WORSE_THAN_ALL : points[size - 1];
  }

  void offer(int row, long score) {
    if (size == points.length && !isBefore(score, row, size - 1)) {
      return;
    }
    int at = size < points.length ? size++ : size - 1;
    while (at > 0 && isBefore(score, row, at - 1)) {
      points[at] = points[at - 1];
      rows[at] = rows[at - 1];
      at--;
    }
    points[at] = score;
    rows[at] = row;
  }

  private boolean isBefore(long score, int row, int at) {
    return score > points[at] || (score == points[at] && row < rows[at]);
  }

  Hit[] hits() {
    Hit[] hits = new Hit[size];
    Arrays.setAll(hits, i -> new Hit(rows[i], points[i]));
    return hits;
  }
}
