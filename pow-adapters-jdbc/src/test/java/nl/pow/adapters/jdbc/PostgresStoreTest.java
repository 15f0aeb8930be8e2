package nl.pow.adapters.jdbc;

import java.util.Map;
import nl.pow.testkit.StoreContract;

class PostgresStoreTest extends StoreContract {
  private final String url = PostgresServer.newDatabase();

  @Override
  protected String provider() {
    return "jdbc";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("url", url);
  }
}
