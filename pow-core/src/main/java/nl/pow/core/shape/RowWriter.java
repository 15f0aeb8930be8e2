package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;

/** A row that is being written, and the rows that belong to it. */
final class RowWriter {
  private final Table table;
  private final List<@Nullable String> cells;
  private final List<Row> below = new ArrayList<>();

  RowWriter(Table table) {
    this.table = table;
    this.cells = Arrays.asList(new @Nullable String[table.columns().size()]);
  }

  void set(int index, String text) {
    cells.set(index, text);
  }

  /** Starts a row of a child table. */
  RowWriter below(Table child) {
    RowWriter row = new RowWriter(child);
    for (int i = 0; i < table.keyColumns(); i++) {
      row.cells.set(i, cells.get(i));
    }
    return row;
  }

  void add(List<Row> rows) {
    below.addAll(rows);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(table.name(), cells, Source.none()));
    rows.addAll(below);
    return rows;
  }
}
