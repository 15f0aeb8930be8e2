package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Problem;
import nl.pow.core.Source;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Composed;
import nl.pow.core.shape.Row;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;

/** Reads entities of one kind: a query for their rows, and one for each child table. */
final class EntityReader<E extends Entity<?>> {
  private final JdbcKind<E, ?> kind;
  private final Dialect dialect;
  private final Cells cells;

  EntityReader(JdbcKind<E, ?> kind, Dialect dialect) {
    this.kind = kind;
    this.dialect = dialect;
    this.cells = new Cells(dialect);
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
        Row row = row(found, kind.root());
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
    for (TableSql child : kind.children()) {
      readChildren(statements, child, ids, rows);
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

  private void readChildren(Statements statements, TableSql child, List<String> ids, List<Row> into)
      throws SQLException {
    Statements.eachPiece(
        ids,
        (length, piece) -> {
          PreparedStatement asked = statements.of(child.selectOwnedBy(length));
          Statements.bind(asked, 1, length, piece);
          try (ResultSet found = asked.executeQuery()) {
            while (found.next()) {
              into.add(row(found, child));
            }
          }
        });
  }

  private Row row(ResultSet found, TableSql table) throws SQLException {
    List<Column> columns = table.table().columns();
    List<@Nullable String> read = Arrays.asList(new @Nullable String[columns.size()]);
    for (int i = 0; i < columns.size(); i++) {
      read.set(i, cells.read(found, i + 1, columns.get(i).type()));
    }
    return new Row(table.table().name(), read, Source.none());
  }
}
