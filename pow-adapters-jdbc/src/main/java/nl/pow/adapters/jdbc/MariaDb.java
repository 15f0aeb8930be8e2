package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** MariaDB with InnoDB. Texts compare by their bytes and keep blanks at the end. */
record MariaDb() implements Dialect {
  /** Batches go as one package. */
  static final Map<String, String> PROPERTIES = Map.of("useBulkStmts", "true");

  /** Locks are named for the whole server, in at most 64 letters. */
  private static final String STARTER = "concat('pow.starter.', sha1(database()))";

  /** A deadlock, a lock that was not to be had in time, and a record that changed meanwhile. */
  private static final Set<Integer> TRANSIENT = Set.of(1213, 1205, 1020);

  @Override
  public SortedMap<String, String> words() {
    return new TreeMap<>(
        Map.of(
            "id", "varchar(200) character set ascii collate ascii_nopad_bin",
            "key", "varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin",
            "word", "varchar(64) character set ascii collate ascii_nopad_bin",
            "text", "mediumtext character set utf8mb4 collate utf8mb4_nopad_bin",
            "date", "date",
            "integer", "integer",
            "long", "bigint",
            "boolean", "boolean",
            "from", "from dual",
            "end", "engine = InnoDB"));
  }

  @Override
  public String quoted(String name) {
    return '`' + name + '`';
  }

  @Override
  public int snapshotIsolation() {
    return Connection.TRANSACTION_REPEATABLE_READ;
  }

  @Override
  public StarterLock starterLock() {
    return StarterLock.of(
        "select get_lock(" + STARTER + ", 0)", "select release_lock(" + STARTER + ")");
  }

  /** In whole seconds, of which it may be told at most a year. */
  @Override
  public int waitForLocks(Connection connection, int millis) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select @@lock_wait_timeout")) {
      found.next();
      int before = found.getInt(1);
      statement.execute("set lock_wait_timeout = " + millis / 1000);
      return before > Integer.MAX_VALUE / 1000 ? Integer.MAX_VALUE : before * 1000;
    }
  }

  /** What {@code optimize table} could not do it tells in a row. */
  @Override
  public void requireDone(ResultSet answer) throws SQLException {
    while (answer.next()) {
      if (answer.getString("Msg_type").equalsIgnoreCase("error")) {
        throw new SQLException(answer.getString("Msg_text"));
      }
    }
  }

  @Override
  public String forUpdate(int seconds) {
    return " for update wait " + seconds;
  }

  @Override
  public boolean isTransient(SQLException failure) {
    return TRANSIENT.contains(failure.getErrorCode())
        || String.valueOf(failure.getSQLState()).equals("40001");
  }

  @Override
  public String compacting(String quotedTable) {
    return "optimize local table " + quotedTable;
  }
}
