package nl.pow.matching.compiled;

/**
 * The best few of all that were offered: most points, then most confidence, then the lowest number.
 */
final class Best implements Sink {
  private final long[] points;
  private final int[] confidence;
  private final int[] member;
  private int size;

  Best(int most) {
    points = new long[most];
    confidence = new int[most];
    member = new int[most];
  }

  @Override
  public long least() {
    return size < points.length ? Long.MIN_VALUE : points[0];
  }

  @Override
  public boolean takesTie(int most, int number) {
    return size < points.length || isWorse(0, points[0], most, number);
  }

  @Override
  public void offer(long score, int sure, int number) {
    if (size < points.length) {
      rise(size++, score, sure, number);
    } else if (isWorse(0, score, sure, number)) {
      sink(0, score, sure, number);
    }
  }

  /** Empties it: the members, best first. */
  int[] drain() {
    int[] order = new int[size];
    while (size > 0) {
      order[size - 1] = member[0];
      size--;
      sink(0, points[size], confidence[size], member[size]);
    }
    return order;
  }

  private boolean isWorse(int at, long score, int sure, int number) {
    if (points[at] != score) {
      return points[at] < score;
    }
    return confidence[at] != sure ? confidence[at] < sure : member[at] > number;
  }

  private boolean isWorse(int at, int other) {
    return isWorse(at, points[other], confidence[other], member[other]);
  }

  private void rise(int from, long score, int sure, int number) {
    int at = from;
    while (at > 0 && !isWorse((at - 1) / 2, score, sure, number)) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    put(at, score, sure, number);
  }

  private void sink(int from, long score, int sure, int number) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      child += child + 1 < size && isWorse(child + 1, child) ? 1 : 0;
      if (!isWorse(child, score, sure, number)) {
        break;
      }
      move(child, at);
      at = child;
    }
    put(at, score, sure, number);
  }

  private void move(int from, int to) {
    put(to, points[from], confidence[from], member[from]);
  }

  private void put(int at, long score, int sure, int number) {
    points[at] = score;
    confidence[at] = sure;
    member[at] = number;
  }
}
