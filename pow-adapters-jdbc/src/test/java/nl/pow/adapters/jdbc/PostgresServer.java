package nl.pow.adapters.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server on loopback, started once and ended with the tests. */
final class PostgresServer {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private PostgresServer() {}

  private static final class Started {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            // no test here takes the power away
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(
            "No PostgreSQL server: the embedded one could not be started.", e);
      }
    }
  }

  /** The URL of a new, empty database. */
  static String newDatabase() {
    String name = "pow" + NEXT.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url(name);
  }

  private static String url(String database) {
    return Started.SERVER.getJdbcUrl("postgres", database);
  }
}
