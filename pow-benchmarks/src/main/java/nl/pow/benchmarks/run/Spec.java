package nl.pow.benchmarks.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a virtual machine is to do.
 *
 * @param bench the benchmark
 * @param engine the engine
 * @param options all else, by name
 */
public record Spec(String bench, String engine, Map<String, String> options) {
  /** The option with a file that holds the data; not shown. */
  public static final String FILE = "file";

  /** Keeps a copy in order. */
  public Spec {
    options = new TreeMap<>(options);
  }

  /** A number among the options. */
  public int number(String option) {
    return Integer.parseInt(text(option));
  }

  /** An option. */
  public String text(String option) {
    String value = options.get(option);
    if (value == null) {
      throw new IllegalArgumentException("No option [" + option + "].");
    }
    return value;
  }

  /** The same with one option more. */
  public Spec with(String option, Object value) {
    Map<String, String> more = new TreeMap<>(options);
    more.put(option, value.toString());
    return new Spec(bench, engine, more);
  }

  /** The same for another engine. */
  public Spec on(String other) {
    return new Spec(bench, other, options);
  }
}
