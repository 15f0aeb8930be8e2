package nl.pow.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;

/** How long an explanation takes: of one pair, and of a list of ten with finding it. */
final class ExplainBench {
  private ExplainBench() {}

  static List<Figure> run(Contest contest) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (String variant : Options.list("bench.variant", "pair,top-10")) {
      for (int size : Options.numbers("bench.size", "100000")) {
        Map<String, String> options =
            Map.of("variant", variant, "size", String.valueOf(size), "queries", "1000");
        figures.addAll(contest.hold(List.of(new Spec("explain", "pow", options)), "4g"));
      }
    }
    return figures;
  }
}
