package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.util.Map;
import nl.pow.testkit.StoreContract;

class MariaDbStoreTest extends StoreContract {
  private static final Emptied DATABASE =
      new Emptied(MariaDbServer::newDatabase, "set foreign_key_checks = 0");

  private final String url = DATABASE.url();

  @Override
  protected String provider() {
    return "jdbc";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("url", url);
  }

  @Override
  protected AutoCloseable fault() throws SQLException {
    return Refusing.commits(url);
  }
}
