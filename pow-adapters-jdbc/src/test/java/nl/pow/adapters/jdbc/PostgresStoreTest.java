package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.util.Map;
import nl.pow.testkit.StoreContract;
import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresStoreTest extends StoreContract {
  private static final Emptied DATABASE =
      new Emptied(PostgresServer::newDatabase, "set session_replication_role = replica");

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
