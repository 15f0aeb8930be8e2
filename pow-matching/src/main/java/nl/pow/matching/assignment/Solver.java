package nl.pow.matching.assignment;

/** Finds the assignment of largest total over given pairs, exactly. */
final class Solver {
  private Solver() {}

  /** Solves without knowing anything before. */
  static Solution solve(Pairs pairs) {
    return solve(pairs, new long[pairs.vacancies]);
  }

  /**
   * Solves, beginning with prices of vacancies: those of an earlier result make it faster, and
   * change nothing of what comes out.
   */
  static Solution solve(Pairs pairs, long[] prices) {
    long[] v = new long[pairs.vacancies];
    for (int j = 0; j < v.length; j++) {
      v[j] = Math.max(0, Math.min(prices[j], pairs.largestOf(j)));
    }
    State state = new State(pairs, v);
    state.seatWhoFits();
    finish(state);
    new LowestPrices(state).lower();
    new TieRule(state).apply();
    return new Solution(state.seats.vacancyOf, state.u, state.v);
  }

  private static void finish(State state) {
    Placing placing = new Placing(state);
    for (int i = 0; i < state.pairs.candidates; i++) {
      if (state.isHungry(i)) {
        placing.place(i);
      }
    }
    Filling filling = new Filling(state);
    for (int j = 0; j < state.pairs.vacancies; j++) {
      while (state.isWanting(j)) {
        filling.fill(j);
      }
    }
  }
}
