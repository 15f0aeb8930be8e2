package nl.pow.matching.assignment;

/**
 * Fills a seat along a shortest augmenting path, the mirror image of {@link Placing}: a vacancy
 * takes somebody over, and the last one finds a candidate without a seat or lets its price go to 0.
 */
final class Filling {
  private final State state;
  private final Pairs pairs;
  private final Seats seats;
  private final Frontier frontier;
  private final int[] given;
  private final int[] taker;
  private long bound;
  private int found;
  private int last;

  Filling(State state) {
    this.state = state;
    this.pairs = state.pairs.turned();
    this.seats = state.seats;
    this.frontier = new Frontier(pairs.vacancies);
    this.given = new int[pairs.vacancies];
    this.taker = new int[pairs.vacancies];
  }

  /** Fills one seat of a wanting vacancy, or lets its price go to 0; at the smallest loss. */
  void fill(int source) {
    frontier.clear();
    frontier.origin(source);
    bound = state.v[source];
    found = Seats.NONE;
    last = source;
    relax(source, 0);
    while (!frontier.isEmpty()) {
      int j = frontier.settle();
      long at = frontier.distance(j);
      if (at >= bound) {
        break;
      }
      relax(j, at);
    }
    reprice();
    shift(source);
  }

  private void relax(int j, long at) {
    long base = at + state.v[j];
    for (int e = pairs.startOf[j]; e < pairs.startOf[j + 1]; e++) {
      int i = pairs.candidateOf[e];
      long reached = base + state.u[i] - pairs.worthOf[e];
      if (reached < bound && seats.vacancyOf[i] != j) {
        meet(i, j, reached);
      }
    }
  }

  private void meet(int i, int j, long at) {
    int loser = seats.vacancyOf[i];
    if (loser == Seats.NONE) {
      bound = at;
      found = i;
      last = j;
    } else if (frontier.reach(loser, at)) {
      given[loser] = i;
      taker[loser] = j;
      if (at + state.v[loser] < bound) {
        bound = at + state.v[loser];
        found = Seats.NONE;
        last = loser;
      }
    }
  }

  private void reprice() {
    for (int k = 0; k < frontier.touches(); k++) {
      int j = frontier.touched(k);
      long less = bound - frontier.distance(j);
      if (less > 0 && frontier.isSettled(j)) {
        state.v[j] -= less;
        int end = seats.first[j] + seats.taken[j];
        for (int s = seats.first[j]; s < end; s++) {
          state.u[seats.seated[s]] += less;
        }
      }
    }
  }

  private void shift(int source) {
    int coming = found;
    for (int j = last; j != source; j = taker[j]) {
      int leaving = given[j];
      seats.unseat(leaving);
      seat(coming, j);
      coming = leaving;
    }
    seat(coming, source);
  }

  private void seat(int i, int j) {
    if (i != Seats.NONE) {
      seats.seat(i, j);
    }
  }
}
