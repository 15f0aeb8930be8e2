package nl.pow.matching.compiled;

/** Looks through the rows in reach of one who asks. */
final class Search {
  private final long[][] filters;
  private final Plan plan;
  private final Sieve sieve;
  private final Room room;

  Search(Plan plan, Sieve sieve, Room room) {
    this.filters = plan.filters().toArray(long[][]::new);
    this.plan = plan;
    this.sieve = sieve;
    this.room = room;
  }

  /** Takes the rows of some stretches that pass the filters through the sieve. */
  void over(Spans spans) {
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
      long bits = word == start / Long.SIZE ? -1L << start : -1L;
      bits &= word == last ? -1L >>> -end : -1L;
      for (long[] filter : filters) {
        bits &= filter[word];
      }
      for (; bits != 0; bits &= bits - 1) {
        add(word * Long.SIZE + Long.numberOfTrailingZeros(bits), trip, points);
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
