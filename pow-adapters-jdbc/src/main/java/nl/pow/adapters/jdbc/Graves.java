package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;

/** What the change feed tells of entities that ended. */
record Graves(Statements statements, Model model) {
  /** After an erasure nothing may tell that there was somebody. */
  void clear() throws SQLException {
    statements.execute("delete from " + table());
  }

  void add(Collection<Reference> gone, Revision revision) throws SQLException {
    PreparedStatement into =
        statements.of("insert into " + table() + " (kind, id, revision) values (?, ?, ?)");
    for (Reference entity : gone) {
      into.setString(1, entity.kind().name());
      into.setString(2, entity.id().value());
      into.setLong(3, revision.number());
      into.addBatch();
    }
    if (!gone.isEmpty()) {
      into.executeBatch();
    }
  }

  /** What came back is not gone. */
  void remove(Collection<Reference> back) throws SQLException {
    if (back.isEmpty() || isEmpty()) {
      return;
    }
    PreparedStatement from = statements.of("delete from " + table() + " where kind = ? and id = ?");
    for (Reference entity : back) {
      from.setString(1, entity.kind().name());
      from.setString(2, entity.id().value());
      from.addBatch();
    }
    from.executeBatch();
  }

  private boolean isEmpty() throws SQLException {
    PreparedStatement asked =
        statements.of("select id from " + table() + " fetch first 1 rows only");
    try (ResultSet found = asked.executeQuery()) {
      return !found.next();
    }
  }

  private String table() {
    return model.own("pow_deleted");
  }
}
