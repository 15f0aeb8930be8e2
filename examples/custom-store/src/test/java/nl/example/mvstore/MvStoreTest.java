package nl.example.mvstore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.pow.testkit.StoreContract;
import org.junit.jupiter.api.io.TempDir;

class MvStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  protected String provider() {
    return "mvstore";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("file", folder.resolve("people.mv").toString());
  }

  @Override
  protected boolean mediumHolds(String text) throws IOException {
    return anyFileHolds(folder, text);
  }
}
