package nl.pow.adapters.jdbc;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;

/**
 * Opens a relational database as a storage, under the name {@code jdbc}.
 *
 * <p>H2, PostgreSQL from 15 and MariaDB from 10.11. The driver is not brought along: the host puts
 * it on its path. Give a URL, and connections are pooled; or give a {@link DataSource}, which stays
 * the caller's and is never closed. Any number of programs may have one database open. The tables
 * are made, or brought to the newest version, when the storage is opened.
 */
public final class JdbcStoreProvider implements StoreProvider {
  /** Where the database is. */
  public static final Setting<String> URL =
      Setting.optional(
          "url", String.class, JdbcStoreProvider::url, "the JDBC URL, unless dataSource is given");

  /** Who connects. */
  public static final Setting<String> USER =
      Setting.optional("user", String.class, Function.identity(), "", "the user of the database");

  /** How they prove it. */
  public static final Setting<String> PASSWORD =
      Setting.optional("password", String.class, Function.identity(), "", "the password").secret();

  /** Where connections come from, instead of a URL. */
  public static final Setting<DataSource> DATA_SOURCE =
      Setting.object("dataSource", DataSource.class, "where connections come from, instead of url");

  /** The greatest number of connections that are open at a time; each open picture holds one. */
  public static final Setting<Integer> POOL_SIZE =
      count("poolSize", 10, "the greatest number of connections, unless dataSource is given");

  /** How long a connection, or the turn to write, is waited for, in seconds. */
  public static final Setting<Integer> TIMEOUT =
      count("timeoutSeconds", 30, "how long a connection, or the turn to write, is waited for");

  /** How many entities a stream fetches at a time. */
  public static final Setting<Integer> FETCH_SIZE =
      count("fetchSize", 500, "how many entities a stream fetches at a time");

  /** Made by the plug-in lookup. */
  public JdbcStoreProvider() {}

  @Override
  public String name() {
    return "jdbc";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(URL, USER, PASSWORD, DATA_SOURCE, POOL_SIZE, TIMEOUT, FETCH_SIZE);
  }

  /**
   * {@inheritDoc}
   *
   * @throws nl.pow.core.plugin.SettingsException when neither a URL nor a data source is given
   * @throws NewerSchemaException when the tables were made by a newer version of this library
   * @throws UnsupportedDatabaseException when the database is none that this adapter knows
   * @throws nl.pow.core.store.StoreFailedException when the database cannot be reached
   */
  @Override
  public Storage open(Settings settings) {
    return JdbcStorage.open(settings);
  }

  private static String url(String text) {
    if (!text.startsWith("jdbc:")) {
      throw new IllegalArgumentException("no JDBC URL");
    }
    return text;
  }

  private static Setting<Integer> count(String name, int normal, String description) {
    return Setting.number(name, 1, Integer.MAX_VALUE, normal, description);
  }
}
