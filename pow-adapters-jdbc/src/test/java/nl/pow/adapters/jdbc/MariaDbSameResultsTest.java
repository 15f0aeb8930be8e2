package nl.pow.adapters.jdbc;

import java.util.Map;
import nl.pow.core.store.Storage;

class MariaDbSameResultsTest extends SameResultsTest {
  @Override
  Map<String, Storage> others() {
    return Map.of("mariadb", jdbc(MariaDbServer.newDatabase()));
  }
}
