package nl.pow.benchmarks.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure that was printed. */
record Line(JsonNode json) {
  static List<Line> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Line> lines = new ArrayList<>();
    for (String text : Files.readAllLines(file)) {
      lines.add(new Line(mapper.readTree(text)));
    }
    return lines;
  }

  String text(String field) {
    return json.path(field).asText();
  }

  double number(String field) {
    return json.path(field).asDouble();
  }

  boolean has(String field) {
    return json.has(field);
  }

  boolean is(String field, String value) {
    return text(field).equals(value);
  }

  /** What lines of one contest have in common. */
  String contest() {
    return Stream.of("bench", "variant", "direction", "size", "queries", "threads")
        .map(this::text)
        .collect(Collectors.joining(" "));
  }
}
