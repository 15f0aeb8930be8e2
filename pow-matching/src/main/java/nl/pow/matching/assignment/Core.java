package nl.pow.matching.assignment;

import java.util.BitSet;

/**
 * Solves a market of many pairs by few of them: the best of each candidate, and then those that the
 * prices found show to be missed, until none is (column generation; Volgenant 1996 for assignment).
 */
final class Core {
  /** So many pairs of a candidate are taken in at a time. */
  private static final int FEW = 16;

  private final Pairs all;
  private final BitSet in = new BitSet();
  private final long[] most = new long[FEW];
  private final int[] pair = new int[FEW];

  Core(Pairs all) {
    this.all = all;
  }

  /** Tells whether it pays: whether candidates have many pairs. */
  static boolean pays(Pairs pairs) {
    return pairs.start[pairs.candidates] > 8L * FEW * pairs.candidates;
  }

  /**
   * The optimum over all pairs, as a market of those taken in: all that its prices just reach are
   * among them.
   */
  State solve() {
    take(new long[all.candidates], new long[all.vacancies]);
    State state = lowered(Solver.optimum(pairs()));
    for (int missed = take(state.u, state.v); missed > 0; missed = take(state.u, state.v)) {
      boolean few = missed < all.candidates / 8;
      state = lowered(few ? Solver.optimum(pairs(), state.v) : Solver.optimum(pairs()));
    }
    State whole = new State(pairs(), state.u, state.v);
    whole.keep(state.seats.vacancyOf);
    return whole;
  }

  /** Lowest prices of fewer pairs are no higher; those that suit all pairs are lowest for all. */
  private static State lowered(State state) {
    new LowestPrices(state).lower();
    return state;
  }

  /**
   * Takes in all pairs whose prices just reach their worth, and of those whose prices do not the
   * best few of each candidate. Tells how many candidates had such.
   */
  private int take(long[] u, long[] v) {
    int candidates = 0;
    for (int i = 0; i < all.candidates; i++) {
      int found = 0;
      long least = u[i];
      for (int e = all.start[i], end = all.start[i + 1]; e < end; e++) {
        long profit = all.worth[e] - v[all.vacancy[e]];
        if (profit >= least) {
          if (profit == u[i]) {
            in.set(e);
          } else {
            found = insert(found, e, profit);
            least = found == FEW ? Math.max(least, most[FEW - 1]) : least;
          }
        }
      }
      for (int k = 0; k < found; k++) {
        in.set(pair[k]);
      }
      candidates += found > 0 ? 1 : 0;
    }
    return candidates;
  }

  /** Keeps the best few in order; gives how many there are. */
  private int insert(int found, int e, long profit) {
    if (found == FEW && most[FEW - 1] >= profit) {
      return found;
    }
    int at = Math.min(found, FEW - 1);
    while (at > 0 && most[at - 1] < profit) {
      most[at] = most[at - 1];
      pair[at] = pair[at - 1];
      at--;
    }
    most[at] = profit;
    pair[at] = e;
    return Math.min(found + 1, FEW);
  }

  private Pairs pairs() {
    Builder core = new Builder(all.capacity);
    for (int i = 0; i < all.candidates; i++) {
      core.next();
      int end = all.start[i + 1];
      for (int e = in.nextSetBit(all.start[i]); e >= 0 && e < end; e = in.nextSetBit(e + 1)) {
        core.add(all.vacancy[e], all.worth[e]);
      }
    }
    return core.build();
  }
}
