package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Revision;

/**
 * The one row that tells the state of the store; whoever writes holds it.
 *
 * @param revision the newest revision
 * @param reach the oldest revision that the feed reaches back to
 */
record StoreRow(Revision revision, Revision reach) {
  static StoreRow read(Statements statements, Model model) throws SQLException {
    return read(statements, model, "");
  }

  static StoreRow lock(Statements statements, Model model, int seconds) throws SQLException {
    for (String step : model.dialect().beforeLock(seconds)) {
      statements.execute(step);
    }
    return read(statements, model, model.dialect().forUpdate(seconds));
  }

  private static StoreRow read(Statements statements, Model model, String locking)
      throws SQLException {
    PreparedStatement asked =
        statements.of("select revision, reach from " + model.own("pow_store") + locking);
    try (ResultSet found = asked.executeQuery()) {
      if (!found.next()) {
        throw new CorruptStoreException("pow_store", "row 1", "the row is not there");
      }
      return new StoreRow(new Revision(found.getLong(1)), new Revision(found.getLong(2)));
    }
  }

  void write(Statements statements, Model model, String operation) throws SQLException {
    PreparedStatement row =
        statements.of("update " + model.own("pow_store") + " set revision = ?, reach = ?");
    row.setLong(1, revision.number());
    row.setLong(2, reach.number());
    row.executeUpdate();
    PreparedStatement commit =
        statements.of(
            "insert into " + model.own("pow_commit") + " (revision, operation) values (?, ?)");
    commit.setLong(1, revision.number());
    commit.setString(2, operation);
    commit.executeUpdate();
  }
}
