package nl.pow.matching.assignment;

/** What one side of a search has seen, in order, and by which move. */
final class Reach {
  static final int NOTHING = -1;
  static final int EXHAUSTED = -2;

  final int[] by;
  final int[] mover;
  private final int[] seen;
  private final int[] round;
  private int current;
  private int size;
  private int done;
  private int piece;

  Reach(int nodes) {
    by = new int[nodes];
    mover = new int[nodes];
    seen = new int[nodes];
    round = new int[nodes];
  }

  void begin(int origin) {
    current++;
    size = 0;
    done = 0;
    piece = 0;
    add(origin, NOTHING, NOTHING);
  }

  boolean has(int node) {
    return round[node] == current;
  }

  void add(int node, int from, int candidate) {
    round[node] = current;
    by[node] = from;
    mover[node] = candidate;
    seen[size++] = node;
  }

  boolean isExhausted() {
    return done == size;
  }

  /** The node to look on from. */
  int node() {
    return seen[done];
  }

  /**
   * What to look at next there, from 0, of so many things: one at a time, so that sides keep up.
   */
  int piece(int pieces) {
    int now = piece++;
    if (piece == pieces) {
      piece = 0;
      done++;
    }
    return now;
  }

  void mark(int[] group, int name) {
    for (int k = 0; k < size; k++) {
      group[seen[k]] = name;
    }
  }
}
