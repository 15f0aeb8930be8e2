package nl.pow.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.pow.core.plugin.Settings;
import nl.pow.core.plugin.SettingsException;
import nl.pow.core.store.Outcome;
import org.jspecify.annotations.Nullable;

/** Where connections come from: a pool of our own, or the caller's data source. */
final class Connections implements AutoCloseable {
  private final Settings settings;
  private final Dialect dialect;
  private volatile DataSource source;
  private @Nullable Connection keeper;

  private Connections(Settings settings, Dialect dialect, DataSource source) {
    this.settings = settings;
    this.dialect = dialect;
    this.source = source;
  }

  static Connections open(Settings settings) {
    Optional<DataSource> given = settings.find(JdbcStoreProvider.DATA_SOURCE);
    if (given.isPresent() == settings.find(JdbcStoreProvider.URL).isPresent()) {
      String fault = "One of [url] and [dataSource] is needed.";
      throw new SettingsException(
          fault + "\nMaybe add [url]: jdbc:h2:file:./pow is a file on this machine.",
          List.of(fault));
    }
    DataSource source = given.orElseGet(() -> pool(settings));
    boolean opened = false;
    try (Connection first = source.getConnection()) {
      Connections made = new Connections(settings, Dialect.of(first), source);
      if (made.isOwn() && made.dialect.isVolatile()) {
        made.keeper = source.getConnection();
      }
      opened = true;
      return made;
    } catch (SQLException e) {
      throw Failures.failed("Connecting to the database", Outcome.NOT_COMMITTED, e);
    } finally {
      if (!opened && source instanceof HikariDataSource own && given.isEmpty()) {
        own.close();
      }
    }
  }

  Dialect dialect() {
    return dialect;
  }

  DataSource source() {
    return source;
  }

  /** Begins a transaction. */
  Lease lease(int isolation) throws SQLException {
    return Lease.begin(source.getConnection(), isolation, dialect.atBeginning());
  }

  /** Whether the connections are made here. */
  boolean isOwn() {
    return settings.find(JdbcStoreProvider.DATA_SOURCE).isEmpty();
  }

  /** Ends all connections, lets the database do something alone, and starts anew. */
  void alone(String statement) throws SQLException {
    if (source instanceof HikariDataSource pool && isOwn() && keeper == null) {
      pool.close();
      try (Connection last = single();
          var ending = last.createStatement()) {
        ending.execute(statement);
      } finally {
        source = pool(settings);
      }
    }
  }

  private Connection single() throws SQLException {
    return DriverManager.getConnection(
        settings.get(JdbcStoreProvider.URL),
        settings.get(JdbcStoreProvider.USER),
        settings.get(JdbcStoreProvider.PASSWORD));
  }

  @Override
  public void close() {
    if (source instanceof HikariDataSource own && isOwn()) {
      own.close();
    }
  }

  private static HikariDataSource pool(Settings settings) {
    String url = settings.get(JdbcStoreProvider.URL);
    requireDriver(url);
    HikariConfig config = new HikariConfig();
    config.setPoolName("pow");
    config.setJdbcUrl(url);
    config.setUsername(settings.get(JdbcStoreProvider.USER));
    config.setPassword(settings.get(JdbcStoreProvider.PASSWORD));
    // one more than asked for: what keeps a database in memory alive is nobody's
    config.setMaximumPoolSize(settings.get(JdbcStoreProvider.POOL_SIZE) + 1);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(settings.get(JdbcStoreProvider.TIMEOUT)));
    Dialect.propertiesFor(url).forEach(config::addDataSourceProperty);
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      SQLException cause =
          e.getCause() instanceof SQLException told ? told : new SQLException("no connection");
      throw Failures.failed("Connecting to the database", Outcome.NOT_COMMITTED, cause);
    }
  }

  private static void requireDriver(String url) {
    try {
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      String product = url.split(":", 3)[1];
      throw new UnsupportedDatabaseException(
          product + ", without a driver",
          "the driver of [" + product + "] on the path; or " + Dialect.KNOWN);
    }
  }
}
