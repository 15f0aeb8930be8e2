package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What differs between databases. */
interface Dialect {
  /** What is told when a database is none of these. */
  String KNOWN = "H2 2, PostgreSQL 15 or newer, MariaDB 10.11 or newer";

  /** Chooses by what the database says of itself. */
  static Dialect of(Connection connection) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    String product = about.getDatabaseProductName();
    int version = about.getDatabaseMajorVersion() * 100 + about.getDatabaseMinorVersion();
    if (product.equals("H2") && version >= 200) {
      return H2.of(connection);
    }
    if (product.equals("PostgreSQL") && version >= 1500) {
      return new PostgreSql();
    }
    if (product.equals("MariaDB") && version >= 1011) {
      return new MariaDb();
    }
    throw new UnsupportedDatabaseException(
        product + " " + about.getDatabaseProductVersion(), KNOWN);
  }

  /** The words of this database for the types and clauses in the scripts of the schema. */
  SortedMap<String, String> words();

  /** A name of a table or column, as it must stand in a statement. */
  String quoted(String name);

  /** The isolation at which all reads of a transaction see one state. */
  int snapshotIsolation();

  /** Run once when the storage is opened. */
  default List<String> atOpening() {
    return List.of();
  }

  /** What keeps those apart that make tables. */
  StarterLock starterLock();

  /** Lets a connection wait so long for locks, in milliseconds, and tells how long it did. */
  default int waitForLocks(Connection connection, int millis) throws SQLException {
    return millis;
  }

  /** Fails when the answer to a statement tells of a failure that the server did not raise. */
  default void requireDone(ResultSet answer) throws SQLException {}

  /** Run at the start of every transaction. */
  default List<String> atBeginning() {
    return List.of();
  }

  /** Run at the start of a transaction that writes; the argument of its format is in seconds. */
  default List<String> beforeLock(int seconds) {
    return List.of();
  }

  /** What follows a query that takes a lock. */
  String forUpdate(int seconds);

  /** Whether a failed transaction is worth another try: a deadlock, or a lock that took long. */
  boolean isTransient(SQLException failure);

  /** Whether the database lives as long as somebody is connected, and no longer. */
  default boolean isVolatile() {
    return false;
  }

  /** Whether only an end of the database itself rewrites its file. */
  default boolean compactsByEnding() {
    return false;
  }

  /** The statement that rewrites a table, or with {@link #compactsByEnding} the whole. */
  String compacting(String quotedTable);

  /** Properties of connections that this adapter makes itself. */
  static Map<String, String> propertiesFor(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return PostgreSql.PROPERTIES;
    }
    return url.startsWith("jdbc:mariadb:") ? MariaDb.PROPERTIES : Map.of();
  }

  /** How a text that may be empty is kept; some databases take an empty text for none. */
  default String kept(String text) {
    return text;
  }

  /** The text that was kept. */
  default String told(String kept) {
    return kept;
  }
}
