package nl.pow.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one target, emptied for each input. */
record Folder(Path path) {
  /** Forcing files to a disk would take most of the time, and find nothing here. */
  private static final Path MEMORY_DISK = Path.of("/dev/shm");

  static Folder fresh() {
    try {
      Folder folder =
          new Folder(
              Files.isWritable(MEMORY_DISK)
                  ? Files.createTempDirectory(MEMORY_DISK, "hostile")
                  : Files.createTempDirectory("hostile"));
      Runtime.getRuntime().addShutdownHook(new Thread(folder::remove));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path write(String name, byte[] bytes) {
    try {
      return Files.write(path.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] read(String name) {
    try {
      return Files.readAllBytes(path.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> names() {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void empty() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove() {
    try {
      empty();
      Files.delete(path);
    } catch (IOException | UncheckedIOException leftBehind) {
      // the system empties its folder of temporary files
    }
  }
}
