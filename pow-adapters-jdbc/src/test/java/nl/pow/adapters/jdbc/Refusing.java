package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database that refuses what a commit writes last, after everything else was written. */
final class Refusing {
  private Refusing() {}

  /** From here on, for every connection, until it is closed: no revision after the first. */
  static AutoCloseable commits(String url) throws SQLException {
    run(url, "alter table pow_store add constraint refused check (revision < 2)");
    return () -> run(url, "alter table pow_store drop constraint refused");
  }

  private static void run(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
