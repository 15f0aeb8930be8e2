package nl.pow.testkit;

import java.util.Map;

class MemoryStoreTest extends StoreContract {
  @Override
  protected String provider() {
    return "memory";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of();
  }
}
