package nl.pow.adapters.esco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Small folders in the form of the download. */
public final class TestFolder {
  private TestFolder() {}

  /** The folder of a version, to be read only. */
  public static Path of(String version) {
    try {
      return Path.of(TestFolder.class.getResource(version).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy that a test may change. */
  public static void copy(String version, Path target) {
    try (Stream<Path> files = Files.list(of(version))) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
