package nl.pow.matching.compiled;

import java.util.Arrays;

/** Looks through the rows in reach of one who asks. */
final class Search {
  /** So many words of the filters are put together in one go. */
  static final int WINDOW = 64;

  private final long[][] filters;
  private final Plan plan;
  private final Sieve sieve;
  private final Room room;
  private int opened = -WINDOW;

  Search(Plan plan, Sieve sieve, Room room) {
    this.filters = plan.filters().toArray(long[][]::new);
    this.plan = plan;
    this.sieve = sieve;
    this.room = room;
  }

  /** Takes those that pass the filters through the sieve. */
  void run() {
    Spans spans = room.spans;
    for (int i = 0; i < spans.size(); i++) {
      long points = plan.points(spans.mark(i));
      if (sieve.isEnough(points)) {
        scan(spans.start(i), spans.end(i), spans.mark(i), points);
      }
    }
    sieve.flush();
  }

  private void scan(int start, int end, int trip, long points) {
    int first = start / Long.SIZE;
    int last = (end - 1) / Long.SIZE;
    for (int word = first; word <= last; word++) {
      if (word >= opened + WINDOW) {
        open(word);
      }
      if (room.size > Room.SIZE - Long.SIZE) {
        sieve.flush();
      }
      long bits = room.passing[word - opened];
      bits &= word == first ? -1L << start : -1L;
      bits &= word == last ? -1L >>> -end : -1L;
      add(word * Long.SIZE, bits, trip, points);
    }
  }

  /** Takes in the rows of a word that pass. */
  private void add(int row, long passing, int trip, long points) {
    int at = room.size;
    for (long bits = passing; bits != 0; bits &= bits - 1) {
      room.rows[at] = row + Long.numberOfTrailingZeros(bits);
      room.trips[at] = trip;
      room.known[at++] = points;
    }
    room.size = at;
  }

  /** Puts the filters together from a word on. */
  private void open(int word) {
    opened = word;
    long[] passing = room.passing;
    Arrays.fill(passing, -1);
    for (long[] filter : filters) {
      int size = Math.min(WINDOW, filter.length - word);
      for (int i = 0; i < size; i++) {
        passing[i] &= filter[word + i];
      }
    }
  }
}
