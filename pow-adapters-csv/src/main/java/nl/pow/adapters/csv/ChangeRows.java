package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import org.jspecify.annotations.Nullable;

/**
 * A commit as rows: a row for each change, and behind it a row for each cell that the entity has in
 * the table form.
 */
final class ChangeRows {
  static final String TABLE = "changes";
  static final List<String> HEADER =
      List.of("operation", "kind", "id", "version", "table", "line", "column", "value");

  private static final String LONGEST_NUMBER = Long.toString(Long.MAX_VALUE);

  private ChangeRows() {}

  /** Refuses what could not be read again, here or in the base files that come of it later. */
  static List<List<@Nullable String>> of(
      ChangeSet changes, List<CsvKind<?, ?>> kinds, CsvLimits limits) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Change change : changes.changes()) {
      if (change instanceof Change.Erase erase) {
        rows.add(head("erase", null, erase.subject(), 0));
      } else if (change instanceof Change.OfEntity<?, ?> one) {
        add(one, kinds, rows, limits);
      }
    }
    rows.forEach(row -> Cells.check(row, limits));
    return rows;
  }

  private static void add(
      Change.OfEntity<?, ?> change,
      List<CsvKind<?, ?>> kinds,
      List<List<@Nullable String>> rows,
      CsvLimits limits) {
    String kind = change.kind().name();
    if (change instanceof Change.Insert<?, ?>) {
      rows.add(head("insert", kind, change.id(), 0));
    } else if (change instanceof Change.Update<?, ?> update) {
      rows.add(head("update", kind, change.id(), update.version()));
    } else if (change instanceof Change.Delete<?, ?> delete) {
      rows.add(head("delete", kind, change.id(), delete.version()));
    }
    Object entity = change.entity();
    if (entity != null) {
      kinds.stream()
          .filter(k -> k.kind().name().equals(kind))
          .forEach(k -> addCells(k, entity, rows, limits));
    }
  }

  private static <E extends Entity<I>, I extends Id> void addCells(
      CsvKind<E, I> kind, Object entity, List<List<@Nullable String>> rows, CsvLimits limits) {
    int line = 0;
    for (Row row : kind.shape().rows(kind.kind().type().cast(entity))) {
      line++;
      Table table = kind.table(row.table());
      Cells.check(kind.isRoot(table) ? stamped(row) : row.cells(), limits);
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        if (cell != null) {
          String column = table.columns().get(i).name();
          rows.add(cell(table.name(), line, column, cell));
        }
      }
    }
  }

  /** A root row with a version and a revision as long as they can be. */
  private static List<@Nullable String> stamped(Row row) {
    List<@Nullable String> cells = new ArrayList<>(row.cells());
    cells.addAll(List.of(LONGEST_NUMBER, LONGEST_NUMBER));
    return cells;
  }

  private static List<@Nullable String> head(
      String operation, @Nullable String kind, Id id, long version) {
    String number = version == 0 ? null : Long.toString(version);
    return Arrays.asList(operation, kind, id.value(), number, null, null, null, null);
  }

  private static List<@Nullable String> cell(String table, int line, String column, String value) {
    return Arrays.asList("cell", null, null, null, table, Integer.toString(line), column, value);
  }
}
