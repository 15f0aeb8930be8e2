package nl.pow.matching.market;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import nl.pow.matching.compiled.Found;

/**
 * All whom demands admit for one vacancy or candidate, and how well each fits, without an object
 * for each: 16 bytes. In ascending order of id. Immutable and thread-safe.
 */
public final class Admitted {
  private final Found found;

  Admitted(Found found) {
    this.found = found;
  }

  /**
   * How many there are.
   *
   * @return 0 or more
   */
  public int size() {
    return found.size();
  }

  /**
   * Which candidate or vacancy.
   *
   * @param at 0 up to {@link #size()}
   * @return its place in {@link Market#candidates()} or {@link Market#vacancies()}
   */
  public int place(int at) {
    return found.number(at);
  }

  /**
   * In another order than that of ids, such as one by lot.
   *
   * @param turn gives a different number, 0 or more, for each {@link #place}
   * @return what {@code at} can be, in ascending order of that number
   */
  public int[] ordered(IntUnaryOperator turn) {
    long[] keys = new long[size()];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = (long) turn.applyAsInt(place(at)) << Integer.SIZE | at;
    }
    return Arrays.stream(keys).sorted().mapToInt(key -> (int) key).toArray();
  }

  /**
   * How well the pair fits.
   *
   * @param at 0 up to {@link #size()}
   * @return the points of its {@link Score}
   */
  public long points(int at) {
    return found.points(at);
  }

  /**
   * How sure that is.
   *
   * @param at 0 up to {@link #size()}
   * @return the confidence of its {@link Score}
   */
  public int confidence(int at) {
    return found.confidence(at);
  }

  /**
   * How well the pair fits, and how sure that is.
   *
   * @param at 0 up to {@link #size()}
   * @return a new score
   */
  public Score score(int at) {
    return new Score(points(at), confidence(at));
  }
}
