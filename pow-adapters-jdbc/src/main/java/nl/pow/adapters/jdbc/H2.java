package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * H2, in its own mode or imitating another database.
 *
 * @param upper whether names that are not quoted are in upper case
 * @param emptyIsNull whether it takes an empty text for none, as Oracle does
 * @param isVolatile whether it lies in memory
 */
record H2(boolean upper, boolean emptyIsNull, boolean isVolatile) implements Dialect {
  /** Of {@code org.h2.engine.Constants}: all tables as they were at the first statement. */
  private static final int SNAPSHOT = 6;

  /** No text of ours holds it, and it is not empty. */
  private static final String EMPTY = "\0";

  private static final Set<Integer> TRANSIENT = Set.of(40001, 50200, 90131);

  static H2 of(Connection connection) throws SQLException {
    return new H2(
        connection.getMetaData().storesUpperCaseIdentifiers(),
        setting(connection, "MODE").equals("Oracle"),
        connection.getMetaData().getURL().startsWith("jdbc:h2:mem:"));
  }

  private static String setting(Connection connection, String name) throws SQLException {
    String sql = "select setting_value from information_schema.settings where setting_name = ?";
    try (PreparedStatement asked = connection.prepareStatement(sql)) {
      asked.setString(1, name);
      try (ResultSet found = asked.executeQuery()) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }

  @Override
  public SortedMap<String, String> words() {
    return new TreeMap<>(
        Map.of(
            "id", "varchar(200)",
            "key", "varchar(255)",
            "word", "varchar(64)",
            "text", "varchar(1000000)",
            "date", "date",
            "integer", "integer",
            "long", "bigint",
            "boolean", "boolean",
            "from", "",
            "end", ""));
  }

  @Override
  public String quoted(String name) {
    return '"' + (upper ? name.toUpperCase(Locale.ROOT) : name) + '"';
  }

  @Override
  public int snapshotIsolation() {
    return SNAPSHOT;
  }

  /** Commits wait for the file; the trace file, which could hold values of a person, stays away. */
  @Override
  public List<String> atOpening() {
    return List.of("set write_delay 0", "set trace_level_file 0");
  }

  @Override
  public StarterLock starterLock() {
    return new SessionLock(this);
  }

  @Override
  public int waitForLocks(Connection connection, int millis) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select lock_timeout()")) {
      found.next();
      int before = found.getInt(1);
      statement.execute("set lock_timeout " + millis);
      return before;
    }
  }

  @Override
  public String forUpdate(int seconds) {
    return " for update wait " + seconds;
  }

  @Override
  public boolean isTransient(SQLException failure) {
    return TRANSIENT.contains(failure.getErrorCode()) || "40001".equals(failure.getSQLState());
  }

  @Override
  public boolean compactsByEnding() {
    return true;
  }

  @Override
  public String compacting(String quotedTable) {
    return "shutdown compact";
  }

  @Override
  public String kept(String text) {
    return emptyIsNull && text.isEmpty() ? EMPTY : text;
  }

  @Override
  public String told(String kept) {
    return emptyIsNull && kept.equals(EMPTY) ? "" : kept;
  }
}
