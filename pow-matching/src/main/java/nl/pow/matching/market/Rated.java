package nl.pow.matching.market;

import java.util.Comparator;
import nl.pow.core.Id;

/**
 * Somebody with a score, on a list of the best.
 *
 * @param id who
 * @param score how well they fit
 */
public record Rated(Id id, Score score) implements Comparable<Rated> {
  private static final Comparator<Rated> ORDER =
      Comparator.comparing(Rated::score).thenComparing(Rated::id);

  /**
   * The best first, of equals the lowest id.
   *
   * @param other another
   * @return negative when this comes first
   */
  @Override
  public int compareTo(Rated other) {
    return ORDER.compare(this, other);
  }
}
