package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Problem;
import nl.pow.core.Severity;

/** Rows by table and owner; what nobody takes has no owner. */
final class RowIndex {
  private final List<Table> tables;
  private final List<OwnedRows> rows;
  private final KnownValues known;

  RowIndex(List<Table> tables, Iterable<Row> all) {
    this.tables = tables;
    this.rows = tables.stream().map(table -> new OwnedRows(table.ownerColumns())).toList();
    Map<String, OwnedRows> byName = new HashMap<>();
    for (int i = 0; i < tables.size(); i++) {
      byName.put(tables.get(i).name(), rows.get(i));
    }
    int count = 0;
    for (Row row : all) {
      OwnedRows owned = byName.get(row.table());
      if (owned == null) {
        throw new IllegalArgumentException("No table of this shape: [" + row.table() + "]");
      }
      owned.add(row);
      count++;
    }
    known = new KnownValues(count);
  }

  /** What cells were read as so far. */
  KnownValues known() {
    return known;
  }

  /** The rows of a table, by its number, that belong to a row. */
  List<Row> take(int table, Row owner) {
    return rows.get(table).take(owner);
  }

  /** The rows of the root table. */
  List<Row> roots() {
    List<Row> roots = rows.get(0).left();
    // none of them has an owner, so that any row asks for all
    return roots.isEmpty() ? roots : rows.get(0).take(roots.get(0));
  }

  List<Problem> orphans() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      rows.get(i).left().forEach(row -> problems.add(orphan(table, row)));
    }
    return problems;
  }

  private static Problem orphan(Table table, Row row) {
    int missing = row.first(table.ownerColumns()).indexOf(null);
    return missing < 0
        ? new Problem(
            "row-orphan",
            Severity.ERROR,
            table.columns().get(0).name(),
            row.source(),
            "This row belongs to nothing: [" + table.parent() + "] has no row with this key.")
        : new Problem(
            "cell-missing",
            Severity.ERROR,
            table.columns().get(missing).name(),
            row.source(),
            "A value is needed here.");
  }
}
