package nl.pow.matching.assignment;

/** What one side of a search has seen, in order, and by which move. */
final class Reach {
  static final int NOTHING = -1;
  static final int EXHAUSTED = -2;

  final int[] by;
  final int[] mover;
  private final int[] seen;
  private final int[] round;
  private int now;
  private int size;
  private int done;

  Reach(int nodes) {
    by = new int[nodes];
    mover = new int[nodes];
    seen = new int[nodes];
    round = new int[nodes];
  }

  void begin(int origin) {
    now++;
    size = 0;
    done = 0;
    add(origin, NOTHING, NOTHING);
  }

  boolean has(int node) {
    return round[node] == now;
  }

  void add(int node, int from, int candidate) {
    round[node] = now;
    by[node] = from;
    mover[node] = candidate;
    seen[size++] = node;
  }

  boolean isExhausted() {
    return done == size;
  }

  int next() {
    return seen[done++];
  }

  void mark(int[] group, int name) {
    for (int k = 0; k < size; k++) {
      group[seen[k]] = name;
    }
  }
}
