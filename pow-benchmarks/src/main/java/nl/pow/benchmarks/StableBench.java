package nl.pow.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;
import nl.pow.benchmarks.stable.TiesEngine;

/** Stable matchings with strict lists: pow from compiled lists, with compiling, and a textbook. */
final class StableBench {
  private static final List<String> ENGINES = List.of("textbook", "pow", "pow-with-lists");

  private StableBench() {}

  static List<Figure> run(Contest contest) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (int size : Options.numbers("bench.size", "10000,100000,1000000")) {
      Map<String, String> options = Map.of("size", String.valueOf(size), "variant", "strict");
      List<Spec> specs =
          Options.engines(ENGINES).stream()
              .map(engine -> new Spec("stable", engine, options))
              .toList();
      figures.addAll(contest.hold(specs, size > 200_000 ? "9g" : "3g"));
    }
    return figures;
  }

  /** Published instances with ties. */
  static List<Figure> ties(Contest contest) throws IOException {
    if (!TiesEngine.isPossible()) {
      System.err.println("Ties are left out: no folder above this one has the instances.");
      return List.of();
    }
    return contest.hold(
        List.of(new Spec("stable", "pow", Map.of("variant", "ties", "size", "50"))), "1g");
  }
}
