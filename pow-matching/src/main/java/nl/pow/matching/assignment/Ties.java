package nl.pow.matching.assignment;

import java.util.stream.IntStream;

/**
 * The moves that cost nothing: pairs whose prices just reach their worth, and doing without for
 * candidates of price 0. Nodes are the vacancies, {@code nowhere} for candidates without one, and
 * {@code slack}, through which vacancies of price 0 pass on seats that are left.
 */
final class Ties {
  final int nodes;
  final int slack;
  final int[] start;
  final int[] vacancy;
  final int[] startOf;
  final int[] candidateOf;
  private final State state;
  private final int nowhere;
  private final int[] free;
  private final int[] idle;
  private final int[] placeOf;
  private final int[] movers;
  private final int[] targets;
  private int idlers;

  Ties(State state) {
    this.state = state;
    nowhere = state.pairs.vacancies;
    slack = nowhere + 1;
    nodes = nowhere + 2;
    start = new int[state.pairs.candidates + 1];
    startOf = new int[nodes + 1];
    count();
    vacancy = new int[start[state.pairs.candidates]];
    candidateOf = new int[vacancy.length];
    fill();
    free = IntStream.rangeClosed(0, nowhere).filter(this::isFree).toArray();
    idle = new int[state.pairs.candidates];
    placeOf = new int[state.pairs.candidates];
    movers = new int[nodes + 1];
    targets = new int[nodes + 1];
    for (int i = 0; i < state.pairs.candidates; i++) {
      if (state.seats.vacancyOf[i] == Seats.NONE && start[i + 1] - start[i] > 1) {
        enter(i);
      }
    }
  }

  private void count() {
    for (int i = 0; i < state.pairs.candidates; i++) {
      start[i + 1] = start[i];
      for (int e = state.pairs.start[i]; e < state.pairs.start[i + 1]; e++) {
        if (isTight(i, e)) {
          start[i + 1]++;
          startOf[state.pairs.vacancy[e] + 1]++;
        }
      }
      if (state.u[i] == 0) {
        start[i + 1]++;
        startOf[nowhere + 1]++;
      }
    }
    for (int j = 0; j < nodes; j++) {
      startOf[j + 1] += startOf[j];
    }
  }

  private void fill() {
    int[] next = startOf.clone();
    for (int i = 0; i < state.pairs.candidates; i++) {
      int at = start[i];
      for (int e = state.pairs.start[i]; e < state.pairs.start[i + 1]; e++) {
        if (isTight(i, e)) {
          vacancy[at++] = state.pairs.vacancy[e];
          candidateOf[next[state.pairs.vacancy[e]]++] = i;
        }
      }
      if (state.u[i] == 0) {
        vacancy[at] = nowhere;
        candidateOf[next[nowhere]++] = i;
      }
    }
  }

  private boolean isTight(int i, int e) {
    int j = state.pairs.vacancy[e];
    return state.u[i] + state.v[j] == state.pairs.worth[e] && state.pairs.capacity[j] > 0;
  }

  int nodeOf(int i) {
    int j = state.seats.vacancyOf[i];
    return j == Seats.NONE ? nowhere : j;
  }

  /** The nodes of price 0: only they may keep a seat left. */
  int[] free() {
    return free;
  }

  boolean isFree(int node) {
    return node == nowhere || (node < nowhere && state.v[node] == 0);
  }

  boolean hasRoom(int node) {
    return node == nowhere || !state.seats.isFull(node);
  }

  int occupants(int node) {
    return node == nowhere ? idlers : state.seats.taken[node];
  }

  int occupant(int node, int k) {
    return node == nowhere ? idle[k] : state.seats.seated[state.seats.first[node] + k];
  }

  /** Moves the candidate, and everybody on the way from there back to the seat that it leaves. */
  void rotate(int i, int from, int met, Reach ahead, Reach back) {
    int moves = 0;
    movers[moves] = i;
    targets[moves++] = from;
    for (int node = met; ahead.by[node] != Reach.NOTHING; node = ahead.by[node]) {
      movers[moves] = ahead.mover[node];
      targets[moves++] = node;
    }
    for (int node = met; back.by[node] != Reach.NOTHING; node = back.by[node]) {
      movers[moves] = back.mover[node];
      targets[moves++] = back.by[node];
    }
    for (int k = 0; k < moves; k++) {
      leave(movers[k]);
    }
    for (int k = 0; k < moves; k++) {
      enter(movers[k], targets[k]);
    }
  }

  /** Keeps the candidate where it is from now on. */
  void fix(int i) {
    if (state.seats.vacancyOf[i] == Seats.NONE && start[i + 1] - start[i] > 1) {
      leave(i);
    }
  }

  private void leave(int i) {
    if (i == Seats.NONE) {
      return;
    }
    if (state.seats.vacancyOf[i] != Seats.NONE) {
      state.seats.unseat(i);
    } else {
      int last = idle[--idlers];
      idle[placeOf[i]] = last;
      placeOf[last] = placeOf[i];
    }
  }

  private void enter(int i, int node) {
    if (i == Seats.NONE) {
      return;
    }
    if (node == nowhere) {
      enter(i);
    } else {
      state.seats.seat(i, node);
    }
  }

  private void enter(int i) {
    placeOf[i] = idlers;
    idle[idlers++] = i;
  }
}
