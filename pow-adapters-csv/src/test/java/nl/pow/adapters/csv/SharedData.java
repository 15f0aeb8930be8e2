package nl.pow.adapters.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds data that lies in the folder {@code shared/data} beside the repository, if it is there. */
final class SharedData {
  private SharedData() {}

  static Optional<Path> find(String name) {
    String given = System.getProperty("pow.shared.data");
    if (given != null) {
      return Optional.of(Path.of(given, name)).filter(Files::exists);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path data = at.resolve("shared").resolve("data").resolve(name);
      if (Files.exists(data)) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }
}
