package nl.pow.matching.compiled;

import org.jspecify.annotations.Nullable;

/** The rows that a demand lets pass, and the mark of those when they have but one. */
final class Filter {
  private final long @Nullable [] words;
  private final int mark;

  private Filter(long @Nullable [] words, int mark) {
    this.words = words;
    this.mark = mark;
  }

  /** By the marks of the classes. */
  static Filter of(Column column, TabledLane lane, Rule rule, int rows) {
    boolean[] passes = new boolean[lane.classes()];
    boolean all = true;
    int one = Mark.NONE;
    boolean several = false;
    for (int c = 0; c < passes.length; c++) {
      int mark = column.ofClass(c);
      passes[c] = !rule.blocks(mark);
      all &= passes[c];
      several |= passes[c] && one != Mark.NONE && one != mark;
      one = passes[c] ? mark : one;
    }
    return new Filter(all ? null : words(passes, lane, rows), several ? Mark.NONE : one);
  }

  private static long[] words(boolean[] passes, TabledLane lane, int rows) {
    long[] words = new long[(rows + Long.SIZE - 1) / Long.SIZE];
    for (int row = 0; row < rows; row++) {
      words[row / Long.SIZE] |= passes[lane.classOf(row)] ? 1L << row : 0;
    }
    return words;
  }

  /** A bit for each row that passes, or null when all do. */
  long @Nullable [] words() {
    return words;
  }

  /** The mark of all that pass, or {@link Mark#NONE} when they differ. */
  int mark() {
    return mark;
  }
}
