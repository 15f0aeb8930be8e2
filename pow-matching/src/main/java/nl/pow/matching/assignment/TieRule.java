package nl.pow.matching.assignment;

/**
 * Chooses among all assignments of largest total: the first candidate gets the first vacancy that
 * it has in any of them, or none if it has none in any; then the second, given the first; and so
 * on.
 *
 * <p>They differ by moves over pairs whose prices just reach their worth: a cycle of candidates who
 * each take the next one's seat. A search for one goes forward and backward in turn. When one side
 * is exhausted, what it saw can never lie on a cycle with the rest and is set apart; that makes all
 * searches that fail together cost at most pairs x log(vacancies).
 */
final class TieRule {
  private final Ties ties;
  private final boolean[] fixed;
  private final int[] group;
  private final Reach ahead;
  private final Reach back;
  private int groups = 1;

  TieRule(State state) {

    this.ties = new Ties(state);
    this.fixed = new boolean[state.pairs.candidates];
    this.group = new int[ties.nodes];
    this.ahead = new Reach(ties.nodes);
    this.back = new Reach(ties.nodes);
  }

  void apply() {
    for (int i = 0; i < fixed.length; i++) {
      choose(i);
      fixed[i] = true;
      ties.fix(i);
    }
  }

  private void choose(int i) {
    int now = ties.nodeOf(i);
    for (int e = ties.start[i]; e < ties.start[i + 1]; e++) {
      int wanted = ties.vacancy[e];
      if (wanted == now) {
        return;
      }
      if (group[wanted] == group[now] && search(i, wanted, now)) {
        return;
      }
    }
  }

  private boolean search(int i, int from, int to) {
    ahead.begin(from);
    back.begin(to);
    fixed[i] = true;
    while (true) {
      int met = ahead.isExhausted() ? Reach.EXHAUSTED : forward();
      if (met == Reach.NOTHING) {
        met = back.isExhausted() ? Reach.EXHAUSTED : backward();
      }
      if (met == Reach.EXHAUSTED) {
        Reach apart = ahead.isExhausted() ? ahead : back;
        apart.mark(group, groups++);
        return false;
      }
      if (met != Reach.NOTHING) {
        ties.rotate(i, from, met, ahead, back);
        return true;
      }
    }
  }

  private int forward() {
    int node = ahead.node();
    if (node == ties.slack) {
      int[] free = ties.free();
      return meet(ahead, back, free[ahead.piece(free.length)], node, Seats.NONE);
    }
    int piece = ahead.piece(ties.occupants(node) + 1);
    if (piece == 0) {
      return ties.hasRoom(node) ? meet(ahead, back, ties.slack, node, Seats.NONE) : Reach.NOTHING;
    }
    int i = ties.occupant(node, piece - 1);
    for (int e = ties.start[i]; e < ties.start[i + 1] && !fixed[i]; e++) {
      if (meet(ahead, back, ties.vacancy[e], node, i) != Reach.NOTHING) {
        return ties.vacancy[e];
      }
    }
    return Reach.NOTHING;
  }

  private int backward() {
    int node = back.node();
    if (node == ties.slack) {
      int[] free = ties.free();
      int j = free[back.piece(free.length)];
      return ties.hasRoom(j) ? meet(back, ahead, j, node, Seats.NONE) : Reach.NOTHING;
    }
    int from = ties.startOf[node];
    int piece = back.piece(ties.startOf[node + 1] - from + 1);
    if (piece == 0) {
      return ties.isFree(node) ? meet(back, ahead, ties.slack, node, Seats.NONE) : Reach.NOTHING;
    }
    int i = ties.candidateOf[from + piece - 1];
    return fixed[i] ? Reach.NOTHING : meet(back, ahead, ties.nodeOf(i), node, i);
  }

  /** Goes on to a node; tells it when the other side has been there. */
  private int meet(Reach here, Reach there, int node, int by, int mover) {
    if (group[node] != group[by] || here.has(node)) {
      return Reach.NOTHING;
    }
    here.add(node, by, mover);
    return there.has(node) ? node : Reach.NOTHING;
  }
}
