package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A row that names the session that holds it, for a database without locks of a session.
 *
 * <p>Whoever could insert the row has the lock. A row of a session that has ended counts for
 * nothing and is taken away by name, so that never the row of a living one goes. Only an
 * administrator sees the sessions of others; nobody else can open a store on H2.
 */
record SessionLock(Dialect dialect) implements StarterLock {
  private static final String SESSION =
      "select concat(session_id, ' ', extract(epoch from session_start)) from"
          + " information_schema.sessions";

  @Override
  public boolean tryTake(Connection connection) throws SQLException {
    try {
      return isTaken(connection);
    } catch (SQLException e) {
      if (dialect.isTransient(e) || String.valueOf(e.getSQLState()).startsWith("23")) {
        return false;
      }
      throw e;
    }
  }

  private boolean isTaken(Connection connection) throws SQLException {
    makeTable(connection);
    String self = first(connection, SESSION + " where session_id = session_id()").orElseThrow();
    Optional<String> holder = first(connection, "select session_name from " + table());
    if (holder.isPresent() && !isAlive(connection, holder.get())) {
      run(connection, "delete from " + table() + " where session_name = ?", holder.get());
    }
    run(connection, "insert into " + table() + " values (1, ?)", self);
    return true;
  }

  /** Another may make it at the same moment; then that it is there is all that counts. */
  private void makeTable(Connection connection) throws SQLException {
    if (isMade(connection)) {
      return;
    }
    try {
      run(
          connection,
          "create table "
              + table()
              + " (id integer primary key, session_name varchar(100) not null)");
    } catch (SQLException e) {
      if (!isMade(connection)) {
        throw e;
      }
    }
  }

  private static boolean isMade(Connection connection) throws SQLException {
    String sql =
        "select 1 from information_schema.tables"
            + " where table_schema = current_schema and lower(table_name) = 'pow_starter'";
    return first(connection, sql).isPresent();
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    run(connection, "delete from " + table());
  }

  private static boolean isAlive(Connection connection, String holder) throws SQLException {
    return first(
            connection,
            SESSION + " where concat(session_id, ' ', extract(epoch from session_start)) = ?",
            holder)
        .isPresent();
  }

  private String table() {
    return dialect.quoted("pow_starter");
  }

  private static void run(Connection connection, String sql, String... values) throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private static Optional<String> first(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement asked = bound(connection, sql, values);
        ResultSet found = asked.executeQuery()) {
      return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
    }
  }

  private static PreparedStatement bound(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }
}
