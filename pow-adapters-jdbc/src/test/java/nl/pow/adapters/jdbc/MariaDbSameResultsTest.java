package nl.pow.adapters.jdbc;

import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.Tag;
import nl.pow.core.store.Storage;

@Tag("long")
class MariaDbSameResultsTest extends SameResultsTest {
  @Override
  Map<String, Storage> others(Path folder) {
    return Map.of("mariadb", jdbc(MariaDbServer.newDatabase()));
  }
}
