package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * A connection outside transactions that waits for locks as long as told; it goes back as it came.
 */
final class Patient implements AutoCloseable {
  private final Connection connection;
  private final Dialect dialect;
  private final boolean autoCommit;
  private final int millis;

  private Patient(Connection connection, Dialect dialect, boolean autoCommit, int millis) {
    this.connection = connection;
    this.dialect = dialect;
    this.autoCommit = autoCommit;
    this.millis = millis;
  }

  static Patient begin(DataSource source, Dialect dialect, Duration patience) throws SQLException {
    Connection connection = source.getConnection();
    boolean begun = false;
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(true);
      int before = dialect.waitForLocks(connection, Math.toIntExact(patience.toMillis()));
      Patient made = new Patient(connection, dialect, autoCommit, before);
      begun = true;
      return made;
    } finally {
      if (!begun) {
        connection.close();
      }
    }
  }

  Connection connection() {
    return connection;
  }

  void run(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        if (statement.execute(sql)) {
          dialect.requireDone(statement.getResultSet());
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
        dialect.waitForLocks(connection, millis);
        connection.setAutoCommit(autoCommit);
      }
    }
  }
}
