package nl.pow.benchmarks.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables and numbers as the page writes them. */
final class Markdown {
  private Markdown() {}

  static String table(List<String> head, List<List<String>> rows) {
    String rule = head.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|\n"));
    return row(head) + rule + rows.stream().map(Markdown::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Two digits that matter, or whole. */
  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= 10 ? "%,.0f" : size >= 1 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f";
    return String.format(Locale.ROOT, form, value);
  }

  /** 10k, 1M. */
  static String count(double value) {
    if (value >= 1e6) {
      return number(value / 1e6).replace(".0", "") + "M";
    }
    return value >= 1e4 ? number(value / 1e3) + "k" : String.format(Locale.ROOT, "%.0f", value);
  }
}
