package nl.pow.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;

/** One changed candidate: the difference against ranking everybody anew. */
final class IncrementalBench {
  private static final List<String> ENGINES = List.of("full-run", "pow");

  private IncrementalBench() {}

  static List<Figure> run(Contest contest) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (int size : Options.numbers("bench.size", "10000,100000")) {
      int queries = Options.number("bench.queries", size / 10);
      Map<String, String> options =
          Map.of("size", String.valueOf(size), "queries", String.valueOf(queries));
      List<Spec> specs =
          Options.engines(ENGINES).stream()
              .map(engine -> new Spec("incremental", engine, options))
              .toList();
      figures.addAll(contest.hold(specs, "6g"));
    }
    return figures;
  }
}
