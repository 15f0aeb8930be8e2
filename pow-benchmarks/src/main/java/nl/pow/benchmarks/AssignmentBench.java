package nl.pow.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.assignment.OrTools;
import nl.pow.benchmarks.assignment.ProblemFile;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;

/** Assignments of largest total, by all engines that can take the problem in reasonable time. */
final class AssignmentBench {
  private static final Map<String, String> SIZES =
      Map.of(
          "dense", "500,1000,2000,5000",
          "rectangular", "500,1000,2000",
          "sparse", "10000,100000",
          "scored", "10000,100000");

  private AssignmentBench() {}

  static List<Figure> run(Contest contest) throws IOException {
    boolean natives = OrTools.load();
    List<Figure> figures = new ArrayList<>();
    for (String variant : Options.list("bench.variant", "dense,rectangular,sparse,scored")) {
      for (int size : Options.numbers("bench.size", SIZES.getOrDefault(variant, "1000"))) {
        figures.addAll(run(contest, variant, size, natives));
      }
    }
    return figures;
  }

  private static List<Figure> run(Contest contest, String variant, int size, boolean natives)
      throws IOException {
    Map<String, String> options = Map.of("variant", variant, "size", String.valueOf(size));
    Spec spec = new Spec("assignment", "pow", options);
    List<Spec> specs = new ArrayList<>();
    Path file = Files.createTempFile("pow-benchmarks", ".bin");
    try {
      if (variant.equals("scored")) {
        System.err.println("- scoring " + size + " x " + size);
        ProblemFile.writeScored(size, file);
        spec = spec.with(Spec.FILE, file);
      }
      for (String engine : Options.engines(engines(variant, size))) {
        if (natives || !engine.startsWith("ortools")) {
          specs.add(spec.on(engine));
        }
      }
      return contest.hold(specs, "6g");
    } finally {
      Files.delete(file);
    }
  }

  /** JGraphT takes minutes beyond these sizes. */
  private static List<String> engines(String variant, int size) {
    List<String> engines = new ArrayList<>(List.of("pow", "ortools-mcf"));
    if (variant.equals("dense")) {
      engines.addAll(List.of("ortools-lsa", "elki-wong", "elki-stern"));
    }
    boolean full = variant.equals("dense") || variant.equals("rectangular");
    if (size <= (variant.equals("dense") ? 500 : full ? 200 : 10_000)) {
      engines.add("jgrapht");
    }
    return engines;
  }
}
