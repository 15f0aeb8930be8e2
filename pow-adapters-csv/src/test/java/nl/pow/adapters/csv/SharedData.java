package nl.pow.adapters.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Data that may lie beside the repository. */
final class SharedData {
  private SharedData() {}

  static Optional<Path> find(String name) {
    return Optional.of(Path.of(System.getProperty("pow.shared.data", "../../shared/data"), name))
        .filter(Files::exists);
  }
}
