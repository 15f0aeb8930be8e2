package nl.pow.examples.quickstart.pool;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of text in columns: the first column of words, the others of numbers.
 *
 * @param rows the rows, the head first, all of the same length
 */
record Table(List<List<String>> rows) {
  private static final int WIDEST = 200;

  /** The lines, with words to the left and numbers to the right. */
  List<String> lines() {
    List<String> heads = rows.get(0);
    Column[] columns =
        IntStream.range(0, heads.size())
            .mapToObj(at -> column(heads.get(at), at))
            .toArray(Column[]::new);
    String[][] cells =
        rows.stream().skip(1).map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
    return AsciiTable.getTable(AsciiTable.NO_BORDERS, columns, cells)
        .lines()
        .map(line -> line.substring(1).stripTrailing())
        .toList();
  }

  private static Column column(String head, int at) {
    HorizontalAlign side = at == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT;
    return new Column().header(head).headerAlign(side).dataAlign(side).maxWidth(WIDEST);
  }
}
