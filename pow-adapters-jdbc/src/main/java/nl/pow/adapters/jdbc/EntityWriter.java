package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Row;
import nl.pow.core.store.Change;
import nl.pow.core.store.Revision;

/** Writes the entities of one kind, many at a time. */
final class EntityWriter<E extends Entity<I>, I extends Id> {
  private static final int MOST = 500;

  private final JdbcKind<E, I> kind;
  private final Statements statements;
  private final Cells cells;
  private final Revision revision;
  private final List<E> inserted = new ArrayList<>();
  private final List<Change.Update<E, I>> updated = new ArrayList<>();

  EntityWriter(JdbcKind<E, I> kind, Statements statements, Cells cells, Revision revision) {
    this.kind = kind;
    this.statements = statements;
    this.cells = cells;
    this.revision = revision;
  }

  void add(Change.OfEntity<?, ?> change) {
    if (change instanceof Change.Insert<?, ?> insert) {
      inserted.add(kind.kind().type().cast(insert.entity()));
    } else if (change instanceof Change.Update<?, ?> update) {
      E entity = kind.kind().type().cast(update.entity());
      updated.add(new Change.Update<>(kind.kind(), entity, update.version()));
    }
  }

  void write() throws SQLException {
    for (int from = 0; from < inserted.size(); from += MOST) {
      insert(inserted.subList(from, Math.min(from + MOST, inserted.size())));
    }
    for (int from = 0; from < updated.size(); from += MOST) {
      update(updated.subList(from, Math.min(from + MOST, updated.size())));
    }
  }

  private void insert(List<E> entities) throws SQLException {
    Map<String, List<Row>> rows = rows(entities);
    PreparedStatement root = statements.of(kind.root().insert());
    for (Row row : taken(rows, kind.root())) {
      int next = bind(root, row, kind.root(), 0);
      root.setLong(next, 1);
      root.setLong(next + 1, revision.number());
      root.addBatch();
    }
    root.executeBatch();
    insertChildren(rows);
  }

  private void update(List<Change.Update<E, I>> updates) throws SQLException {
    List<String> ids = updates.stream().map(change -> change.id().value()).toList();
    for (TableSql child : kind.children()) {
      if (child.table().ownerColumns() == 1) { // what is further below goes with it
        delete(child, ids);
      }
    }
    Map<String, List<Row>> rows = rows(updates.stream().map(Change.Update::entity).toList());
    PreparedStatement root = statements.of(kind.root().update());
    List<Row> roots = taken(rows, kind.root());
    for (int i = 0; i < roots.size(); i++) {
      int next = bind(root, roots.get(i), kind.root(), 1);
      root.setLong(next, updates.get(i).version() + 1);
      root.setLong(next + 1, revision.number());
      root.setString(next + 2, ids.get(i));
      root.addBatch();
    }
    root.executeBatch();
    insertChildren(rows);
  }

  private void insertChildren(Map<String, List<Row>> rows) throws SQLException {
    for (TableSql child : kind.children()) {
      List<Row> some = taken(rows, child);
      if (some.isEmpty()) {
        continue;
      }
      PreparedStatement into = statements.of(child.insert());
      for (Row row : some) {
        bind(into, row, child, 0);
        into.addBatch();
      }
      into.executeBatch();
    }
  }

  private void delete(TableSql table, List<String> ids) throws SQLException {
    Statements.eachPiece(
        ids,
        (length, piece) -> {
          PreparedStatement from = statements.of(table.deleteOwnedBy(length));
          Statements.bind(from, 1, length, piece);
          from.executeUpdate();
        });
  }

  private Map<String, List<Row>> rows(List<E> entities) {
    Map<String, List<Row>> byTable = new HashMap<>();
    for (E entity : entities) {
      for (Row row : kind.shape().rows(entity)) {
        byTable.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row);
      }
    }
    return byTable;
  }

  private static List<Row> taken(Map<String, List<Row>> rows, TableSql table) {
    return rows.getOrDefault(table.table().name(), List.of());
  }

  /** Gives the place of the next mark. */
  private int bind(PreparedStatement into, Row row, TableSql table, int from) throws SQLException {
    List<Column> columns = table.table().columns();
    for (int i = from; i < columns.size(); i++) {
      cells.write(into, i - from + 1, columns.get(i).type(), row.cells().get(i));
    }
    return columns.size() - from + 1;
  }
}
