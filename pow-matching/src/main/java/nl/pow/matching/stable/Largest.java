package nl.pow.matching.stable;

import java.util.Random;

/** The largest weakly stable matching that a few tries at {@link Kiraly} find. */
final class Largest {
  /** Tries for a small market; each deals the equals on every list in another order. */
  private static final int TRIES = 128;

  /** About how many pairs may be looked at in all before a large market gets fewer tries. */
  private static final int PAIRS = 4_000_000;

  private Largest() {}

  /** The column of each row, or {@link Seats#NOBODY}. */
  static int[] find(Lists lists, long seed) {
    int[] best = atLeast(DeferredAcceptance.run(lists).columnOfRow(), Kiraly.run(lists));
    int most = placed(best);
    int bound = bound(lists);
    Random random = new Random(seed);
    for (int left = tries(lists) - 1; left > 0 && most < bound; left--) {
      int[] other = Kiraly.run(lists.shuffled(random));
      if (placed(other) > most) {
        best = other;
        most = placed(other);
      }
    }
    return best;
  }

  /** Whoever looks for more is not to be given less. */
  private static int[] atLeast(int[] plain, int[] found) {
    return placed(plain) > placed(found) ? plain : found;
  }

  private static int tries(Lists lists) {
    return Math.min(TRIES, PAIRS / Math.max(1, lists.size()));
  }

  private static int placed(int[] columnOfRow) {
    int placed = 0;
    for (int column : columnOfRow) {
      placed += column == Seats.NOBODY ? 0 : 1;
    }
    return placed;
  }

  /** No matching places more: everybody with a list, every place that lists could fill. */
  private static int bound(Lists lists) {
    int rows = 0;
    for (int row = 0; row < lists.rows(); row++) {
      rows += lists.start[row] < lists.start[row + 1] ? 1 : 0;
    }
    return Math.min(rows, Seats.bases(lists)[lists.columns()]);
  }
}
