package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table whose columns are being found, and the columns by which its child tables name its rows.
 */
record TableDraft(
    String name, String parent, int ownerColumns, List<Column> columns, List<Column> below) {
  static TableDraft root(String name) {
    return new TableDraft(
        name, "", 0, new ArrayList<>(), List.of(key(name + "_id", ColumnType.TEXT)));
  }

  TableDraft child(String path, boolean ordered) {
    List<Column> first = new ArrayList<>(below);
    if (ordered) {
      first.add(key("position", ColumnType.INTEGER));
    }
    List<Column> further = new ArrayList<>(below);
    further.add(key(path + "_position", ColumnType.INTEGER));
    return new TableDraft(name + "_" + path, name, below.size(), first, further);
  }

  /** A cell that is required may still be absent together with all of the record around it. */
  Leaf add(
      String column,
      boolean required,
      boolean optional,
      Scalar scalar,
      Function<String, UnfitTypeException> unfit) {
    if (columns.stream().anyMatch(c -> c.name().equals(column))) {
      throw unfit.apply("two of its parts would have the column [" + column + "].");
    }
    Column added = new Column(column, scalar.type(), optional || !required, scalar.choices());
    columns.add(added);
    return new Leaf(columns.size() - 1, added, scalar, required);
  }

  Table table() {
    return new Table(name, parent, ownerColumns, columns);
  }

  private static Column key(String name, ColumnType type) {
    return new Column(name, type, false, List.of());
  }
}
