package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.testkit.StoreContract;

class H2MemoryStoreTest extends StoreContract {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private final String url = "jdbc:h2:mem:contract" + NEXT.incrementAndGet();

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
