package nl.pow.adapters.jdbc;

import java.util.Map;
import nl.pow.testkit.StoreContract;

class MariaDbStoreTest extends StoreContract {
  private final String url = MariaDbServer.newDatabase();

  @Override
  protected String provider() {
    return "jdbc";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("url", url);
  }
}
