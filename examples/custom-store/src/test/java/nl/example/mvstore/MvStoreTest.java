package nl.example.mvstore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.pow.testkit.StoreContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class MvStoreTest extends StoreContract {
  @TempDir Path folder;

  @BeforeAll
  static void aDiskThatCanBeFull() {
    FullDisk.mount();
  }

  @Override
  protected String provider() {
    return "mvstore";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("file", "disk:" + folder.resolve("people.mv"));
  }

  @Override
  protected boolean mediumHolds(String text) throws IOException {
    return anyFileHolds(folder, text);
  }

  @Override
  protected AutoCloseable fault() throws IOException {
    return FullDisk.fill(folder);
  }
}
