package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** PostgreSQL. Texts compare by their bytes, whatever the locale of the database. */
record PostgreSql() implements Dialect {
  /** Batches go as one statement of many rows. */
  static final Map<String, String> PROPERTIES =
      Map.of("reWriteBatchedInserts", "true", "ApplicationName", "pow");

  /** No lock of others has this number: the letters of {@code pow start}. */
  private static final long STARTER = 0x706f772073746172L;

  /** Serialization failure, deadlock, and a lock that was not to be had in time. */
  private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "55P03");

  @Override
  public SortedMap<String, String> words() {
    return new TreeMap<>(
        Map.of(
            "id", "varchar(200) collate \"C\"",
            "key", "varchar(255) collate \"C\"",
            "word", "varchar(64) collate \"C\"",
            "text", "text collate \"C\"",
            "date", "date",
            "integer", "integer",
            "long", "bigint",
            "boolean", "boolean",
            "from", "",
            "end", ""));
  }

  @Override
  public String quoted(String name) {
    return '"' + name + '"';
  }

  @Override
  public int snapshotIsolation() {
    return Connection.TRANSACTION_REPEATABLE_READ;
  }

  @Override
  public StarterLock starterLock() {
    return StarterLock.of(
        "select pg_try_advisory_lock(" + STARTER + ")",
        "select pg_advisory_unlock(" + STARTER + ")");
  }

  /**
   * Every query of ours has its index; but of a table that was just filled the planner knows
   * nothing, takes it for small and reads all of it each time.
   */
  @Override
  public List<String> atBeginning() {
    return List.of("set local enable_seqscan = off");
  }

  @Override
  public List<String> beforeLock(int seconds) {
    return List.of("set local lock_timeout = '" + seconds + "s'");
  }

  @Override
  public int waitForLocks(Connection connection, int millis) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select setting from pg_settings where name = 'lock_timeout'")) {
      found.next();
      int before = found.getInt(1);
      statement.execute("set lock_timeout = " + millis);
      return before;
    }
  }

  @Override
  public String forUpdate(int seconds) {
    return " for update";
  }

  @Override
  public boolean isTransient(SQLException failure) {
    return TRANSIENT.contains(String.valueOf(failure.getSQLState()));
  }

  @Override
  public String compacting(String quotedTable) {
    return "vacuum (full, analyze) " + quotedTable;
  }
}
