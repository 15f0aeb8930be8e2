package nl.pow.benchmarks.stores;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.pow.adapters.jdbc.JdbcStoreProvider;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;

/** A PostgreSQL server of this virtual machine's own, with the tables of a store. */
record Postgres(EmbeddedPostgres server) implements AutoCloseable {
  static Postgres start() throws IOException {
    // the medium is the same for all; without it, what the programs do weighs more
    return new Postgres(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .start());
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
  }

  Storage store() {
    return new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url()));
  }

  void clear() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute("truncate candidate cascade");
    }
  }

  /** Rows and contents of all tables of candidates; the number of the commit does not count. */
  String digest() throws SQLException {
    StringBuilder told = new StringBuilder();
    try (Connection connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      for (String table : tables(connection)) {
        String sql =
            "select count(*), coalesce(sum(hashtext((to_jsonb(t) - 'revision')::text)), 0) from "
                + table
                + " t";
        try (var found = statement.executeQuery(sql)) {
          found.next();
          told.append(table).append(' ').append(found.getLong(1)).append(' ');
          told.append(found.getString(2)).append("; ");
        }
      }
    }
    return told.toString();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var found = connection.getMetaData().getTables(null, "public", "candidate%", null)) {
      while (found.next()) {
        if ("TABLE".equals(found.getString("TABLE_TYPE"))) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return tables;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
