package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a test of crashes and faults counted: a line on the page {@code target/crash.md}, and while
 * a campaign runs also one on the console.
 */
final class Tally {
  private static final Path PARTS = Path.of("target", "crash");
  private static final boolean CAMPAIGN = Boolean.getBoolean("pow.crash.campaign");

  private static final Map<String, Map<String, Long>> SUMS = new TreeMap<>();

  private Tally() {}

  /** The size of a part of the campaign: that of the short form unless it is set. */
  static int size(String property, int shortForm) {
    return Integer.getInteger("pow.crash." + property, shortForm);
  }

  /** Shows how far a long part has come. */
  static void progress(String id, long done, long all) {
    if (CAMPAIGN && done * 20 / all > (done - 1) * 20 / all) {
      System.out.println(id + " " + done * 100 / all + " %");
    }
  }

  /** Adds to what was counted before in this run. */
  static synchronized void add(String id, Class<?> test, Map<String, Long> counts)
      throws IOException {
    Map<String, Long> sum = SUMS.computeIfAbsent(id, i -> new TreeMap<>());
    counts.forEach((what, count) -> sum.merge(what, count, Long::sum));
    write(id, test, sum);
  }

  /** Writes down what was counted, in order. */
  static synchronized void write(String id, Class<?> test, Map<String, Long> counts)
      throws IOException {
    List<String> words = new ArrayList<>();
    counts.forEach((what, count) -> words.add(String.format(Locale.ROOT, "%,d %s", count, what)));
    String line =
        "| " + id + " | " + test.getSimpleName() + " | " + String.join(", ", words) + " |";
    Files.createDirectories(PARTS);
    Files.writeString(PARTS.resolve(id + ".md"), line + "\n");
    if (CAMPAIGN) {
      System.out.println(line);
    }
    Map<String, String> lines = new TreeMap<>();
    try (Stream<Path> parts = Files.list(PARTS)) {
      for (Path part : parts.toList()) {
        lines.put(part.getFileName().toString(), Files.readString(part));
      }
    }
    Files.writeString(
        Path.of("target", "crash.md"),
        "| part | test | counted |\n|---|---|---|\n" + String.join("", lines.values()));
  }
}
