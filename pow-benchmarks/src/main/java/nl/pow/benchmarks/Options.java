package nl.pow.benchmarks;

import java.util.List;

/** What the command line says, with what holds when it says nothing. */
final class Options {
  private Options() {}

  static String text(String name, String otherwise) {
    String value = System.getProperty(name, "").strip();
    // Maven hands on the name of a property that nobody set
    return value.isEmpty() || value.startsWith("${") ? otherwise : value;
  }

  static List<String> list(String name, String otherwise) {
    return List.of(text(name, otherwise).split(",", -1));
  }

  static List<Integer> numbers(String name, String otherwise) {
    return list(name, otherwise).stream().map(Integer::valueOf).toList();
  }

  static int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }

  /** Those of the engines that are wanted; the first keeps its place as what others must equal. */
  static List<String> engines(List<String> all) {
    List<String> wanted = list("bench.engines", String.join(",", all));
    return all.stream().filter(wanted::contains).toList();
  }

  /** Whether a switch is on: set to true, or set without a value. */
  static boolean isOn(String name) {
    String value = text(name, "");
    return value.equals("true");
  }
}
