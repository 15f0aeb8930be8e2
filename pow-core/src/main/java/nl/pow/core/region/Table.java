package nl.pow.core.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A tab-separated file beside this class: one header row, then rows of as many fields. */
final class Table {
  private Table() {}

  static <T> List<T> read(String file, String header, Function<List<String>, T> toValue) {
    List<String> lines = text(file).lines().toList();
    if (!lines.get(0).equals(header.replace(' ', '\t'))) {
      throw new IllegalStateException(file + " has other columns than " + header);
    }
    int width = fields(header.replace(' ', '\t')).size();
    return lines.stream()
        .skip(1)
        .map(line -> toValue.apply(checked(file, width, fields(line))))
        .toList();
  }

  static List<String> list(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(";", -1));
  }

  private static List<String> fields(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<String> checked(String file, int width, List<String> fields) {
    if (fields.size() != width) {
      throw new IllegalStateException(file + " has a row of another width: " + fields);
    }
    return fields;
  }

  private static String text(String file) {
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing beside " + Table.class.getName());
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
