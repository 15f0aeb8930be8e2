package nl.pow.adapters.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.pow.testkit.StoreContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class H2FileStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  protected String provider() {
    return "jdbc";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("url", "jdbc:h2:file:" + folder.resolve("pow"));
  }

  @Override
  protected boolean mediumHolds(String text) throws IOException {
    return anyFileHolds(folder, text);
  }
}
