package nl.pow.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the project set itself.
 *
 * @param what in words
 * @param kind {@code ratio}: times the time of pow, at least; {@code median}: at most; {@code
 *     over}: processor time over that of another figure, at most; {@code heap}: bytes of a row, at
 *     most; {@code one}: the median of single commits, at most; {@code compileCpu}: seconds, at
 *     most; {@code minutes}: for all queries, at most; {@code memory}: GB, at most
 * @param line fields of the figure
 * @param other fields of the other figure, where there is one
 * @param step the first step
 * @param goal what we are after, or empty
 */
record Target(
    String what,
    String kind,
    Map<String, String> line,
    Map<String, String> other,
    double step,
    String goal) {
  static List<Target> all() throws IOException {
    try (InputStream in = Target.class.getResourceAsStream("targets.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> of(line.split("\t", -1))).toList();
    }
  }

  private static Target of(String[] f) {
    return new Target(f[0], f[1], fields(f[2]), fields(f[3]), Double.parseDouble(f[4]), f[5]);
  }

  private static Map<String, String> fields(String text) {
    return Stream.of(text.split(" ", -1))
        .filter(field -> !field.isEmpty())
        .map(field -> field.split("=", 2))
        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
  }

  /** More is better for ratios only. */
  boolean isAtLeast() {
    return kind.equals("ratio");
  }

  boolean isMet(double value) {
    return isAtLeast() ? value >= step : value <= step;
  }

  Optional<Double> value(List<Line> lines) {
    return find(lines, line)
        .flatMap(
            found ->
                switch (kind) {
                  case "ratio", "median", "compileCpu", "one" ->
                      Optional.of(found).filter(f -> f.has(kind)).map(f -> f.number(kind));
                  case "heap" -> Optional.of(1e6 * found.number("heap") / found.number("size"));
                  case "minutes" ->
                      Optional.of(found.number("median") * found.number("queries") / 60e6);
                  case "memory" -> Optional.of(found.number("heap") / 1000);
                  case "over" -> find(lines, other).map(o -> found.number("cpu") / o.number("cpu"));
                  default -> throw new IllegalArgumentException(kind);
                });
  }

  private static Optional<Line> find(List<Line> lines, Map<String, String> fields) {
    return lines.stream()
        .filter(line -> fields.entrySet().stream().allMatch(f -> line.is(f.getKey(), f.getValue())))
        .findFirst();
  }
}
