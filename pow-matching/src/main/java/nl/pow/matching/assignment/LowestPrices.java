package nl.pow.matching.assignment;

/**
 * Lowers the prices of the vacancies as far as the optimum allows: the lowest ones that prove it
 * are always the same, whatever the solver began with (Demange, Gale and Sotomayor 1986).
 *
 * <p>How far a price can fall is a shortest path: it reaches 0, or somebody without a seat would
 * want one, or somebody in another vacancy would.
 */
final class LowestPrices {
  private final State state;
  private final Pairs pairs;
  private final Frontier frontier;

  LowestPrices(State state) {
    this.state = state;
    this.pairs = state.pairs;
    this.frontier = new Frontier(pairs.vacancies);
  }

  void lower() {
    for (int j = 0; j < pairs.vacancies; j++) {
      frontier.reach(j, state.v[j]);
    }
    for (int i = 0; i < pairs.candidates; i++) {
      if (state.seats.vacancyOf[i] == Seats.NONE) {
        relax(i, 0);
      }
    }
    while (!frontier.isEmpty()) {
      int j = frontier.settle();
      int end = state.seats.first[j] + state.seats.taken[j];
      for (int s = state.seats.first[j]; s < end; s++) {
        relax(state.seats.seated[s], frontier.distance(j));
      }
    }
    for (int j = 0; j < pairs.vacancies; j++) {
      state.v[j] -= frontier.distance(j);
    }
    for (int i = 0; i < pairs.candidates; i++) {
      int j = state.seats.vacancyOf[i];
      state.u[i] += j == Seats.NONE ? 0 : frontier.distance(j);
    }
  }

  private void relax(int i, long at) {
    long base = at + state.u[i];
    for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
      int j = pairs.vacancy[e];
      frontier.reach(j, base + state.v[j] - pairs.worth[e]);
    }
  }
}
