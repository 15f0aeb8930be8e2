package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.pow.core.plugin.Settings;

/**
 * One database for one test after another, without a row left of the test before; making the tables
 * anew would cost more than most tests do.
 */
final class Emptied {
  private final Supplier<String> making;
  private final String checksOff;
  private String url;
  private Statement emptying;
  private List<String> tables = List.of();

  /** Made at its first use; the statement ends the checking of references for a connection. */
  Emptied(Supplier<String> making, String checksOff) {
    this.making = making;
    this.checksOff = checksOff;
  }

  synchronized String url() {
    try {
      if (url == null) {
        make();
      } else {
        empty();
      }
      return url;
    } catch (SQLException e) {
      throw new IllegalStateException("The database of the tests could not be emptied.", e);
    }
  }

  /** The connection that empties ends with the tests. */
  private void make() throws SQLException {
    url = making.get();
    new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url)).close();
    Connection connection = DriverManager.getConnection(url);
    tables = tables(connection);
    emptying = connection.createStatement();
    emptying.execute(checksOff);
    connection.setAutoCommit(false);
  }

  private void empty() throws SQLException {
    for (String table : tables) {
      emptying.addBatch("delete from " + table);
    }
    emptying.addBatch("insert into pow_store (id, revision, reach) values (1, 0, 0)");
    emptying.executeBatch();
    emptying.getConnection().commit();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString();
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(),
                connection.getSchema(),
                "%",
                new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!name.equals(SchemaVersions.HISTORY)) {
          tables.add(quote + name + quote);
        }
      }
    }
    return tables;
  }
}
