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
    int last = (end - 1) / Long.SIZE;
    for (int word = start / Long.SIZE; word <= last; word++) {
      if (word >= opened + WINDOW) {
        open(word);
      }
      long bits = room.passing[word - opened];
      bits &= word == start / Long.SIZE ? -1L << start : -1L;
      bits &= word == last ? -1L >>> -end : -1L;
      for (; bits != 0; bits &= bits - 1) {
        add(word * Long.SIZE + Long.numberOfTrailingZeros(bits), trip, points);
      }
    }
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

  private void add(int row, int trip, long points) {
    int at = room.size++;
    room.rows[at] = row;
    room.trips[at] = trip;
    room.known[at] = points;
    if (room.size == Room.SIZE) {
      sieve.flush();
    }
  }
}
