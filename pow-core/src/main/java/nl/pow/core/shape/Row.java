package nl.pow.core.shape;

import java.util.List;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param table the name of the table
 * @param cells one cell for each column of the table; null where there is nothing
 * @param source where the row was read, or {@link Source#none()}
 */
public record Row(String table, List<@Nullable String> cells, Source source) {
  /** Copies the cells. */
  public Row {
    cells = FixedCells.of(cells);
  }

  List<@Nullable String> first(int columns) {
    return cells.subList(0, columns);
  }

  /** The first cells, to find rows by; equal when the cells are, for the same number of them. */
  Object key(int columns) {
    String only = columns == 1 ? cells.get(0) : null;
    return only == null ? first(columns) : only;
  }

  /**
   * Text for logs.
   *
   * @return table and source, no cells
   */
  @Override
  public String toString() {
    return "Row[" + table + " " + source + "]";
  }
}
