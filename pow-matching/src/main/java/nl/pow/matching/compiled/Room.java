package nl.pow.matching.compiled;

/** Rows that are considered together, and what is known of each; used again and again. */
final class Room {
  /** So many rows are considered together. */
  static final int SIZE = 1 << 14;

  /** All rows to look at. */
  final Spans spans = new Spans();

  /** What passes the filters of some words in a row. */
  final long[] passing = new long[Search.WINDOW];

  final int[] rows = new int[SIZE];

  /** What travel says. */
  final int[] trips = new int[SIZE];

  /** The points that are certain. */
  final long[] known = new long[SIZE];

  /** The most points that there can be. */
  final long[] most = new long[SIZE];

  /** How many rows promise about how much. */
  final int[] bins = new int[Sieve.BINS + 1];

  /** What is told of the rows just now. */
  final int[] told = new int[SIZE];

  /** Which are chosen, by their place here. */
  final int[] chosen = new int[SIZE];

  int size;

  /** Chooses those that promise so much or more, and less than some other; tells how many. */
  int choose(long from, long below) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      chosen[count] = i;
      count += most[i] >= from && most[i] < below ? 1 : 0;
    }
    return count;
  }

  /** Puts one row in the place of another. */
  void move(int from, int to) {
    rows[to] = rows[from];
    trips[to] = trips[from];
    known[to] = known[from];
    most[to] = most[from];
  }
}
