package nl.pow.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;

/** The best ten, by all engines, sizes, threads, directions and variants that are asked for. */
final class TopKBench {
  private static final List<String> ENGINES = List.of("objects", "arrays", "grid", "lucene", "pow");

  private TopKBench() {}

  static List<Figure> run(Contest contest) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (String variant : Options.list("bench.variant", "plain")) {
      for (String direction : Options.list("bench.direction", "candidates-for-vacancy")) {
        for (int size : Options.numbers("bench.size", "10000,100000")) {
          for (int threads : Options.numbers("bench.threads", "1,2")) {
            int queries = Options.number("bench.queries", size == 100_000 ? 10_000 : 1000);
            Map<String, String> options =
                Map.of(
                    "variant", variant,
                    "direction", direction,
                    "size", String.valueOf(size),
                    "queries", String.valueOf(queries),
                    "threads", String.valueOf(threads));
            List<Spec> specs =
                Options.engines(ENGINES).stream()
                    .map(engine -> new Spec("topk", engine, options))
                    .toList();
            figures.addAll(contest.hold(specs, heap(size)));
          }
        }
      }
    }
    return figures;
  }

  private static String heap(int size) {
    return size <= 200_000 ? "4g" : Options.text("bench.heap", "8g");
  }
}
