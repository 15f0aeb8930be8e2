package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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

  static Lease begin(Connection connection, int isolation, List<String> first) throws SQLException {
    boolean begun = false;
    try {
      boolean autoCommit = connection.getAutoCommit();
      int before = connection.getTransactionIsolation();
      if (before != isolation) {
        connection.setTransactionIsolation(isolation);
      }
      connection.setAutoCommit(false);
      Lease lease = new Lease(connection, autoCommit, before);
      for (String sql : first) {
        lease.statements.execute(sql);
      }
      begun = true;
      return lease;
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

  /**
   * Ends what was not committed; closing twice is fine. That a connection cannot be tidied says
   * nothing of what was committed over it, so it is no failure of the work: it is broken, and ends.
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      tidy();
    } catch (SQLException e) {
      breakOff();
    }
  }

  private void tidy() throws SQLException {
    statements.close();
    connection.rollback();
    connection.setAutoCommit(autoCommit);
    if (connection.getTransactionIsolation() != isolation) {
      connection.setTransactionIsolation(isolation);
    }
    connection.close();
  }

  /** Nobody may get it again. */
  private void breakOff() {
    try (connection) {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // it is gone already
    }
  }
}
