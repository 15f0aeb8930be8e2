package nl.pow.core;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Source data that may lie beside the repository; tests that need it are skipped without it. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of it; skips the test where it is absent. */
  public static Path path(String name) {
    Path found = Path.of(System.getProperty("pow.shared.data", "../../shared/data"), name);
    assumeTrue(Files.exists(found), "skipped: there is no " + found);
    return found;
  }

  /** The rows of a CSV file without quoted quotes or line breaks, each by column name. */
  public static List<Map<String, String>> rows(String name) {
    try {
      List<List<String>> lines =
          Files.readAllLines(path(name)).stream().map(SharedData::fields).toList();
      return lines.stream().skip(1).map(fields -> row(lines.get(0), fields)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(List<String> header, List<String> fields) {
    Map<String, String> row = new TreeMap<>();
    IntStream.range(0, header.size()).forEach(i -> row.put(header.get(i), fields.get(i)));
    return row;
  }

  private static List<String> fields(String line) {
    return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(field -> field.replaceAll("^\"|\"$", ""))
        .toList();
  }
}
