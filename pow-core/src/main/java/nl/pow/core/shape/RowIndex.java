package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Problem;
import nl.pow.core.Severity;

/** Rows by table and owner; what nobody takes has no owner. */
final class RowIndex {
  private final List<Table> tables;
  private final Map<String, Map<Object, List<Row>>> rows = new LinkedHashMap<>();

  RowIndex(List<Table> tables, Iterable<Row> all) {
    this.tables = tables;
    Map<String, Integer> owners = new LinkedHashMap<>();
    for (Table table : tables) {
      owners.put(table.name(), table.ownerColumns());
      rows.put(table.name(), new LinkedHashMap<>());
    }
    for (Row row : all) {
      Integer owner = owners.get(row.table());
      if (owner == null) {
        throw new IllegalArgumentException("No table of this shape: [" + row.table() + "]");
      }
      of(row.table()).computeIfAbsent(row.key(owner), k -> new ArrayList<>()).add(row);
    }
  }

  /** The rows whose owner has a key. */
  List<Row> take(Table table, Object owner) {
    List<Row> taken = of(table.name()).remove(owner);
    return taken == null ? List.of() : taken;
  }

  List<Problem> orphans() {
    List<Problem> problems = new ArrayList<>();
    for (Table table : tables) {
      for (List<Row> left : of(table.name()).values()) {
        left.forEach(row -> problems.add(orphan(table, row)));
      }
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

  private Map<Object, List<Row>> of(String table) {
    return rows.getOrDefault(table, Map.of());
  }
}
