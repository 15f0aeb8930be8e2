package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.pow.testkit.StoreContract;
import org.junit.jupiter.api.io.TempDir;

/** A folder of CSV files keeps every rule of the kit. */
class CsvContractTest extends StoreContract {
  @TempDir Path folder;

  @Override
  protected String provider() {
    return "csv";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("directory", folder.toString());
  }

  @Override
  protected boolean mediumHolds(String text) throws IOException {
    return anyFileHolds(folder, text);
  }

  /**
   * What is to become the pointer to the newest state cannot be written: a folder is in its way.
   */
  @Override
  protected AutoCloseable fault() throws IOException {
    Path pointer = Files.createDirectory(folder.resolve("CURRENT.tmp"));
    Path inside = Files.createFile(pointer.resolve("inside"));
    return () -> {
      Files.delete(inside);
      Files.delete(pointer);
    };
  }
}
