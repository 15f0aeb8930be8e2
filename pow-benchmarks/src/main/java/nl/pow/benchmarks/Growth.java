package nl.pow.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;

/** How time and memory grow with the size: the exponent that fits several sizes best. */
final class Growth {
  private static final Map<String, String> SIZES =
      Map.of(
          "topk", "12500,25000,50000,100000",
          "assignment", "10000,20000,40000,80000",
          "stable", "125000,250000,500000,1000000");

  private Growth() {}

  static List<Figure> run(String bench, PrintStream out) throws IOException {
    unlessSet("bench.size", SIZES.getOrDefault(bench, "1000,2000,4000,8000"));
    unlessSet("bench.engines", "pow");
    unlessSet("bench.queries", "1000");
    unlessSet("bench.threads", "1");
    List<Figure> figures = Benchmarks.measure(bench, out);
    Map<String, List<Figure>> alike =
        figures.stream()
            .collect(
                Collectors.groupingBy(Growth::series, LinkedHashMap::new, Collectors.toList()));
    alike.values().stream()
        .filter(series -> series.size() > 2)
        .forEach(
            series -> {
              tell(series, "time", Figure::cpu, out);
              tell(series, "memory", Figure::heap, out);
            });
    return figures;
  }

  private static void unlessSet(String property, String value) {
    if (Options.text(property, "").isEmpty()) {
      System.setProperty(property, value);
    }
  }

  /** What figures of one curve have in common. */
  private static String series(Figure figure) {
    Map<String, String> options = new TreeMap<>(figure.spec().options());
    options.remove("size");
    options.remove(Spec.FILE);
    return figure.spec().engine() + options;
  }

  private static void tell(
      List<Figure> series, String what, ToDoubleFunction<Figure> value, PrintStream out) {
    Figure first = series.get(0);
    String sizes = series.stream().map(f -> f.spec().text("size")).collect(Collectors.joining(","));
    String values =
        series.stream()
            .map(f -> String.format(Locale.ROOT, "%.4g", value.applyAsDouble(f)))
            .collect(Collectors.joining(","));
    out.printf(
        Locale.ROOT,
        "{\"bench\":\"growth\",\"of\":\"%s\",\"engine\":\"%s\",\"variant\":\"%s\",\"what\":\"%s\","
            + "\"unit\":\"%s\",\"sizes\":[%s],\"values\":[%s],\"exponent\":%.2f}%n",
        first.spec().bench(),
        first.spec().engine(),
        first.spec().text("variant"),
        what,
        what.equals("time") ? first.unit() + ", processor" : "MB",
        sizes,
        values,
        exponent(series, value));
  }

  /** The slope of the straight line through the logarithms, by least squares. */
  static double exponent(List<Figure> series, ToDoubleFunction<Figure> value) {
    double n = series.size();
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    for (Figure figure : series) {
      double x = Math.log(figure.spec().number("size"));
      double y = Math.log(value.applyAsDouble(figure));
      sumX += x;
      sumY += y;
      sumXx += x * x;
      sumXy += x * y;
    }
    return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
  }
}
