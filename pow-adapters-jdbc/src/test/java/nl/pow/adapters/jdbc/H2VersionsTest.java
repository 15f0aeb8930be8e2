package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreFailedException;
import org.junit.jupiter.api.Test;

class H2VersionsTest extends VersionsOfTablesTest {
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Override
  String newDatabase() {
    return "jdbc:h2:mem:versions" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
  }

  @Test
  void aStarterThatWasKilledLocksNobodyOut() throws SQLException {
    String url = newDatabase();
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      assertThat(Dialect.of(connection).starterLock().tryTake(connection)).isTrue();
      // the session of another day
      statement.executeUpdate("update pow_starter set session_name = '1 17.5'");
    }
    try (Storage storage =
        new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url))) {
      assertThat(storage.commit(ChangeSet.empty())).isEqualTo(new Revision(1));
    }
  }

  @Test
  void onlyAnAdministratorOpensAStore() throws SQLException {
    String url = "jdbc:h2:mem:versions" + NEXT.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        var statement = connection.createStatement()) {
      statement.execute("create user visitor password 'x'");
      statement.execute("grant alter any schema to visitor");
      Settings visitor =
          Settings.empty()
              .with(JdbcStoreProvider.URL, url)
              .with(JdbcStoreProvider.USER, "visitor")
              .with(JdbcStoreProvider.PASSWORD, "x");
      assertThatThrownBy(() -> new JdbcStoreProvider().open(visitor))
          .isInstanceOf(StoreFailedException.class)
          .hasStackTraceContaining("Admin rights are required for this operation");
    }
  }
}
