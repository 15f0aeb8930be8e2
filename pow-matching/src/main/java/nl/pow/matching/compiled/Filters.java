package nl.pow.matching.compiled;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * For those who demand the same of one criterion: a bit for each row that it lets pass.
 *
 * <p>One bit a row for each different demand that several make; a demand that only few make is
 * looked up row by row.
 */
final class Filters {
  /** Lets every row pass. */
  static final long[] ALL = {};

  private static final int WORTH_FROM = 4;
  private static final int MOST = 64;

  private final TabledLane lane;
  private final Rule rule;
  private final int rows;
  private final AtomicReferenceArray<long[]> known;

  Filters(TabledLane lane, Rule rule, int rows) {
    this.lane = lane;
    this.rule = rule;
    this.rows = rows;
    this.known = new AtomicReferenceArray<>(lane.subjectClasses());
  }

  /** The rows that pass, or null when the rows have to be asked one by one. */
  long @Nullable [] of(int subject) {
    int number = lane.subjectClass(subject);
    if (number < 0 || number >= MOST || lane.alike(subject) < WORTH_FROM) {
      return null;
    }
    long[] filter = known.get(number);
    if (filter == null) {
      filter = make(lane.probe(subject));
      known.set(number, filter);
    }
    return filter;
  }

  private long[] make(Column column) {
    boolean[] passes = new boolean[lane.classes()];
    boolean all = true;
    for (int c = 0; c < passes.length; c++) {
      passes[c] = !rule.blocks(column.ofClass(c));
      all &= passes[c];
    }
    if (all) {
      return ALL;
    }
    long[] words = new long[(rows + Long.SIZE - 1) / Long.SIZE];
    for (int row = 0; row < rows; row++) {
      words[row / Long.SIZE] |= passes[lane.classOf(row)] ? 1L << row : 0;
    }
    return words;
  }
}
