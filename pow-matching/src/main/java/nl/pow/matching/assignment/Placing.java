package nl.pow.matching.assignment;

/**
 * Seats a candidate along a shortest augmenting path (Kuhn 1955; Edmonds and Karp 1972; Jonker and
 * Volgenant 1987): somebody moves on to another vacancy, and the last one takes a seat that is left
 * or does without.
 */
final class Placing {
  private final State state;
  private final Pairs pairs;
  private final Seats seats;
  private final Frontier frontier;
  private final int[] via;
  private long bound;
  private int goal;
  private int dropped;

  Placing(State state) {
    this.state = state;
    this.pairs = state.pairs;
    this.seats = state.seats;
    this.frontier = new Frontier(pairs.vacancies);
    this.via = new int[pairs.vacancies];
  }

  /** Makes a hungry candidate content, at the smallest loss. */
  void place(int source) {
    frontier.clear();
    bound = state.u[source];
    dropped = source;
    relax(source, 0);
    while (!frontier.isEmpty()) {
      int j = frontier.settle();
      long at = frontier.distance(j);
      if (at >= bound) {
        break;
      }
      moveOn(j, at);
    }
    reprice(source);
    shift(source);
  }

  private void moveOn(int j, long at) {
    int end = seats.first[j] + seats.taken[j];
    for (int s = seats.first[j]; s < end; s++) {
      int i = seats.seated[s];
      if (at + state.u[i] < bound) {
        bound = at + state.u[i];
        dropped = i;
      }
      relax(i, at);
    }
  }

  private void relax(int i, long at) {
    long base = at + state.u[i];
    for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
      int j = pairs.vacancy[e];
      long reached = base + state.v[j] - pairs.worth[e];
      if (reached >= bound) {
        continue;
      }
      if (!seats.isFull(j)) {
        bound = reached;
        dropped = Seats.NONE;
        goal = j;
        via[j] = i;
      } else if (frontier.reach(j, reached)) {
        via[j] = i;
      }
    }
  }

  private void reprice(int source) {
    state.u[source] -= bound;
    for (int k = 0; k < frontier.touches(); k++) {
      int j = frontier.touched(k);
      long less = bound - frontier.distance(j);
      if (less > 0 && frontier.isSettled(j)) {
        state.v[j] += less;
        int end = seats.first[j] + seats.taken[j];
        for (int s = seats.first[j]; s < end; s++) {
          state.u[seats.seated[s]] -= less;
        }
      }
    }
  }

  private void shift(int source) {
    if (dropped == source) {
      return;
    }
    int j = goal;
    if (dropped != Seats.NONE) {
      j = seats.vacancyOf[dropped];
      seats.unseat(dropped);
    }
    while (true) {
      int i = via[j];
      int left = seats.vacancyOf[i];
      if (left != Seats.NONE) {
        seats.unseat(i);
      }
      seats.seat(i, j);
      if (i == source) {
        return;
      }
      j = left;
    }
  }
}
