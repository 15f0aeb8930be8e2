package nl.pow.matching.market;

import java.util.Comparator;

/**
 * How well an admitted pair fits; the best comes first in the natural order.
 *
 * @param points the score, the exact sum of the contributions
 * @param confidence the share of the weight that rests on known facts, 0 to 1000
 */
public record Score(long points, int confidence) implements Comparable<Score> {
  private static final Comparator<Score> BEST_FIRST =
      Comparator.comparingLong(Score::points).thenComparingInt(Score::confidence).reversed();

  /**
   * Most points first, then most confidence.
   *
   * @param other another score
   * @return negative when this is the better one
   */
  @Override
  public int compareTo(Score other) {
    return BEST_FIRST.compare(this, other);
  }

  static int share(long certain, long all) {
    return all == 0 ? 1000 : (int) (certain / all);
  }
}
