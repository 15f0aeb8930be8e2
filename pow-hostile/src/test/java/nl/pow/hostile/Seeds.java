package nl.pow.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * What fuzzing begins with: good documents of our own, and public suites where they are at hand.
 */
final class Seeds {
  private Seeds() {}

  static List<byte[]> of(String... texts) {
    List<byte[]> seeds = new ArrayList<>();
    for (String text : texts) {
      seeds.add(text.getBytes(StandardCharsets.UTF_8));
    }
    return seeds;
  }

  /** All files below a folder of data, or none when it is absent. */
  static Stream<byte[]> below(String folder, String ending) {
    Path found;
    try {
      found = Repository.shared(folder);
    } catch (TestAbortedException absent) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(found)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList().stream()
          .map(Seeds::bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
