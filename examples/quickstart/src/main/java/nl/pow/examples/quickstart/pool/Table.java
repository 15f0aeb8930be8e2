package nl.pow.examples.quickstart.pool;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of text in columns: the first column of words, the others of numbers.
 *
 * @param rows the rows, the head first, all of the same length
 */
record Table(List<List<String>> rows) {
  /** The lines, with words to the left and numbers to the right. */
  List<String> lines() {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(at -> rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(row.get(0));
    line.append(" ".repeat(widths[0] - row.get(0).length()));
    for (int at = 1; at < widths.length; at++) {
      line.append(" ".repeat(widths[at] - row.get(at).length() + 2)).append(row.get(at));
    }
    return line.toString();
  }
}
