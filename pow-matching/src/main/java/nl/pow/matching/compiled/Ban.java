package nl.pow.matching.compiled;

import java.util.Arrays;

/** Whom one demand puts out for one who asks, a bit for each row. */
final class Ban {
  private static final int CHUNK = 512;

  private Ban() {}

  static long[] of(Track track, int subject, int rows) {
    Rule rule = track.rule();
    Filter filter = track.filters() == null ? null : track.filters().of(subject);
    if (filter != null) {
      return filter.words() == null
          ? new long[Blockers.words(rows)]
          : without(filter.words(), rows);
    }
    Probe probe = track.lane().probe(subject);
    long[] out = new long[Blockers.words(rows)];
    int[] some = new int[CHUNK];
    int[] marks = new int[CHUNK];
    for (int start = 0; start < rows; start += CHUNK) {
      int size = Math.min(CHUNK, rows - start);
      for (int i = 0; i < size; i++) {
        some[i] = start + i;
      }
      probe.marks(some, size, marks);
      for (int i = 0; i < size; i++) {
        out[(start + i) / Long.SIZE] |= rule.blocks(marks[i]) ? 1L << (start + i) : 0;
      }
    }
    return out;
  }

  /** All rows that lie in none of the stretches. */
  static long[] outside(Spans spans, int rows) {
    long[] passing = new long[Blockers.words(rows)];
    for (int i = 0; i < spans.size(); i++) {
      int last = (spans.end(i) - 1) / Long.SIZE;
      for (int word = spans.start(i) / Long.SIZE; word <= last; word++) {
        long from = word == spans.start(i) / Long.SIZE ? -1L << spans.start(i) : -1L;
        long to = word == last ? -1L >>> -spans.end(i) : -1L;
        passing[word] |= from & to;
      }
    }
    return without(passing, rows);
  }

  private static long[] without(long[] words, int rows) {
    long[] others = Arrays.copyOf(words, words.length);
    for (int i = 0; i < others.length; i++) {
      others[i] = ~others[i];
    }
    if (rows % Long.SIZE != 0) {
      others[others.length - 1] &= -1L >>> -rows;
    }
    return others;
  }
}
