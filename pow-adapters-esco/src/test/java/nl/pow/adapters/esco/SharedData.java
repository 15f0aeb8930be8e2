package nl.pow.adapters.esco;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds data that lies in the folder {@code shared/data} beside the repository, if it is there. */
public final class SharedData {
  private SharedData() {}

  /** Skips the test, and says why, when it is not there. */
  public static Path get(String name) {
    String given = System.getProperty("pow.shared.data");
    if (given != null) {
      return present(Path.of(given, name), name);
    }
    Path found = Path.of(name);
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolve("shared").resolve("data").resolve(name);
      found = Files.exists(data) ? data : found;
    }
    return present(found, name);
  }

  private static Path present(Path path, String name) {
    Assumptions.assumeTrue(
        Files.exists(path),
        "shared/data/" + name + " is not beside the repository; -Dpow.shared.data tells where");
    return path;
  }
}
