package nl.pow.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.pow.core.Source;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table and the statements on it. Names come out of record classes, never out of values.
 *
 * @param table the table
 * @param names the quoted names of all columns, in order, with the stamp in a root table
 * @param quoted the quoted name
 */
record TableSql(Table table, List<String> names, String quoted) {
  /** The columns that a root table has besides those of its record. */
  static final List<String> STAMP = List.of("version", "revision");

  private static final String ITEM = "item";

  static TableSql of(Table table, Dialect dialect) {
    List<String> names =
        new ArrayList<>(table.columns().stream().map(TableSql::name).map(dialect::quoted).toList());
    if (table.parent().isEmpty()) {
      STAMP.stream().map(dialect::quoted).forEach(names::add);
    }
    return new TableSql(table, List.copyOf(names), dialect.quoted(table.name()));
  }

  /** The name in the database; {@code value} is a word of the language itself in some. */
  static String name(Column column) {
    return name(column.name());
  }

  static String name(String column) {
    return column.equals("value") ? ITEM : column;
  }

  boolean isRoot() {
    return table.parent().isEmpty();
  }

  String owner() {
    return names.get(0);
  }

  String insert() {
    return "insert into "
        + quoted
        + " ("
        + String.join(", ", names)
        + ") values ("
        + marks(names.size())
        + ")";
  }

  /** Its last argument is the id. */
  String update() {
    String cells =
        names.stream().skip(1).map(name -> name + " = ?").collect(Collectors.joining(", "));
    return "update " + quoted + " set " + cells + " where " + owner() + " = ?";
  }

  String deleteOwnedBy(int owners) {
    return "delete from " + quoted + " where " + owner() + " in (" + marks(owners) + ")";
  }

  String select() {
    return "select " + String.join(", ", names) + " from " + quoted;
  }

  String selectOwnedBy(int owners) {
    return select() + " where " + owner() + " in (" + marks(owners) + ")";
  }

  /** So many rows, in the order of their owners; its argument is the owner before the first. */
  String selectBehind(int most) {
    return select()
        + " where "
        + owner()
        + " > ? order by "
        + owner()
        + " fetch first "
        + most
        + " rows only";
  }

  /** The row at which a result stands. */
  Row row(ResultSet found, Cells cells) throws SQLException {
    List<Column> columns = table.columns();
    List<@Nullable String> read = Arrays.asList(new @Nullable String[columns.size()]);
    for (int i = 0; i < columns.size(); i++) {
      read.set(i, cells.read(found, i + 1, columns.get(i).type()));
    }
    return new Row(table.name(), read, Source.none());
  }

  static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
