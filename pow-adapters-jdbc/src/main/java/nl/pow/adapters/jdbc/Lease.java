package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction; the connection goes back as it came. */
final class Lease implements AutoCloseable {
  private final Connection connection;
  private final boolean autoCommit;
  private final int isolation;
  private final Statements statements;
  private boolean closed;

  private Lease(Connection connection, boolean autoCommit, int isolation) {
    this.connection = connection;
    this.autoCommit = autoCommit;
    this.isolation = isolation;
    this.statements = new Statements(connection);
  }

  static Lease begin(Connection connection, int isolation) throws SQLException {
    boolean begun = false;
    try {
      boolean autoCommit = connection.getAutoCommit();
      int before = connection.getTransactionIsolation();
      if (before != isolation) {
        connection.setTransactionIsolation(isolation);
      }
      connection.setAutoCommit(false);
      begun = true;
      return new Lease(connection, autoCommit, before);
    } finally {
      if (!begun) {
        connection.close();
      }
    }
  }

  Statements statements() {
    return statements;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** Ends what was not committed; closing twice is fine. */
  @Override
  public void close() throws SQLException {
    if (closed) {
      return;
    }
    closed = true;
    try (connection) {
      statements.close();
      connection.rollback();
      connection.setAutoCommit(autoCommit);
      if (connection.getTransactionIsolation() != isolation) {
        connection.setTransactionIsolation(isolation);
      }
    }
  }
}
