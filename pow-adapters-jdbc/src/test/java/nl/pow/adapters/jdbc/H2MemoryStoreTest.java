package nl.pow.adapters.jdbc;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.testkit.StoreContract;

class H2MemoryStoreTest extends StoreContract {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private final int number = NEXT.incrementAndGet();

  @Override
  protected String provider() {
    return "jdbc";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("url", "jdbc:h2:mem:contract" + number);
  }
}
