package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Problem;
import nl.pow.core.shape.Composed;
import nl.pow.core.shape.Row;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;

/** Reads entities of one kind: their rows, then the rows of the child tables. */
final class EntityReader<E extends Entity<?>> {
  private final JdbcKind<E, ?> kind;
  private final Dialect dialect;
  private final Cells cells;
  private final List<Children> children;

  private EntityReader(JdbcKind<E, ?> kind, Dialect dialect, Cells cells, List<Children> children) {
    this.kind = kind;
    this.dialect = dialect;
    this.cells = cells;
    this.children = children;
  }

  /** For any entities. */
  static <E extends Entity<?>> EntityReader<E> ofAny(JdbcKind<E, ?> kind, Dialect dialect) {
    Cells cells = new Cells(dialect);
    return new EntityReader<>(
        kind,
        dialect,
        cells,
        kind.children().stream().map(table -> Children.ofAny(table, cells)).toList());
  }

  /** For many entities behind an id, one after another in the order of their ids. */
  static <E extends Entity<?>> EntityReader<E> ofMany(
      JdbcKind<E, ?> kind, Dialect dialect, String after, int size) {
    Cells cells = new Cells(dialect);
    return new EntityReader<>(
        kind,
        dialect,
        cells,
        kind.children().stream()
            .<Children>map(table -> new ChildCursor(table, cells, after, size))
            .toList());
  }

  /** Gives at most so many, in the order of the columns. */
  List<Versioned<E>> read(Statements statements, Condition condition, List<String> order, int most)
      throws SQLException {
    String columns = String.join(", ", order.stream().map(dialect::quoted).toList());
    String sql =
        kind.root().select()
            + " where "
            + condition.sql()
            + " order by "
            + columns
            + " fetch first "
            + most
            + " rows only";
    List<Row> rows = new ArrayList<>();
    List<long[]> stamps = new ArrayList<>();
    PreparedStatement asked = statements.of(sql);
    condition.bind(asked);
    try (ResultSet found = asked.executeQuery()) {
      while (found.next()) {
        Row row = kind.root().row(found, cells);
        int width = row.cells().size();
        rows.add(row);
        stamps.add(new long[] {found.getLong(width + 1), found.getLong(width + 2)});
      }
    }
    return compose(rows, stamps, statements);
  }

  private List<Versioned<E>> compose(List<Row> rows, List<long[]> stamps, Statements statements)
      throws SQLException {
    List<String> ids = rows.stream().map(row -> String.valueOf(row.cells().get(0))).toList();
    for (Children each : children) {
      each.add(statements, ids, rows);
    }
    Composed<E> composed = kind.shape().compose(rows);
    for (Problem problem : composed.problems()) {
      String table = kind.root().table().name();
      throw new CorruptStoreException(table, problem.path(), problem.message());
    }
    List<Versioned<E>> read = new ArrayList<>();
    for (E entity : composed.entities()) {
      long[] stamp = stamps.get(read.size());
      read.add(new Versioned<>(entity, stamp[0], new Revision(stamp[1])));
    }
    return read;
  }
}
