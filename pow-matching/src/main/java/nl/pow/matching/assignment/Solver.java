package nl.pow.matching.assignment;

/** Finds the assignment of largest total over given pairs, exactly. */
final class Solver {
  private Solver() {}

  /** Solves without knowing anything before. */
  static Solution solve(Pairs pairs) {
    return settle(Core.pays(pairs) ? new Core(pairs).solve() : optimum(pairs));
  }

  /**
   * Solves, beginning with prices of vacancies: those of an earlier result make it faster, and
   * change nothing of what comes out.
   */
  static Solution solve(Pairs pairs, long[] prices) {
    return settle(optimum(pairs, prices));
  }

  /** Any optimum, from nothing. */
  static State optimum(Pairs pairs) {
    Auction auction = new Auction(pairs).hold();
    State state = new State(pairs, auction.prices());
    state.keep(auction.vacancyOf());
    return repaired(state);
  }

  /** Any optimum, from given prices. */
  static State optimum(Pairs pairs, long[] prices) {
    return repaired(new State(pairs, prices));
  }

  private static State repaired(State state) {
    state.seatWhoFits();
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
    return state;
  }

  /** Of all optima always the same one. */
  private static Solution settle(State state) {
    new LowestPrices(state).lower();
    new TieRule(state).apply();
    return new Solution(state.seats.vacancyOf, state.u, state.v);
  }
}
