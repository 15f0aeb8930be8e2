package nl.pow.adapters.jdbc;

import java.nio.file.Path;
import java.util.Map;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Tag;

@Tag("long")
class MariaDbSameResultsTest extends SameResultsTest {
  @Override
  Map<String, Storage> others(Path folder) {
    return Map.of("mariadb", jdbc(MariaDbServer.newDatabase()));
  }
}
