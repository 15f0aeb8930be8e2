package nl.pow.adapters.esco;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data that may lie beside the repository; tests that need it are skipped without it. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of it; skips the test where it is absent. */
  public static Path get(String name) {
    Path found = Path.of(System.getProperty("pow.shared.data", "../../shared/data"), name);
    assumeTrue(Files.exists(found), "skipped: there is no " + found);
    return found;
  }
}
