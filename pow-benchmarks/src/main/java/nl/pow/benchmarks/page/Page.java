package nl.pow.benchmarks.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page on performance: its tables stand between marks and come from the lines of a run. */
public final class Page {
  private static final String PAGE = "docs/performance.md";
  private static final String RESULTS = "pow-benchmarks/results/published.jsonl";

  private Page() {}

  /** The page as it is. */
  public static String read(Path root) throws IOException {
    return Files.readString(root.resolve(PAGE));
  }

  /** The page as it should be. */
  public static String render(Path root) throws IOException {
    List<Line> lines = Line.read(root.resolve(RESULTS));
    Tables tables = new Tables(lines);
    String page = read(root);
    page = replaced(page, "topk", tables.topk());
    page = replaced(page, "building", tables.building());
    page = replaced(page, "assignment", tables.assignment());
    page = replaced(page, "stable", tables.stable());
    page = replaced(page, "incremental", tables.incremental());
    page = replaced(page, "explain", tables.explain());
    page = replaced(page, "stores", tables.stores());
    page = replaced(page, "growth", tables.growth());
    return replaced(page, "targets", targets(lines));
  }

  /** Writes the tables anew. */
  public static void write(Path root) throws IOException {
    Files.writeString(root.resolve(PAGE), render(root));
  }

  private static String replaced(String page, String name, String table) {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("The page has no marks for [" + name + "].");
    }
    return page.substring(0, from + begin.length()) + table + page.substring(to);
  }

  private static String targets(List<Line> lines) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Target target : Target.all()) {
      Optional<Double> value = target.value(lines);
      rows.add(
          List.of(
              target.what(),
              (target.isAtLeast() ? "at least " : "at most ") + plain(target.step()),
              target.goal(),
              value.map(Markdown::number).orElse("not measured"),
              value.map(v -> target.isMet(v) ? "met" : "**missed**").orElse("")));
    }
    return Markdown.table(List.of("what", "first step", "goal", "measured", ""), rows);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
