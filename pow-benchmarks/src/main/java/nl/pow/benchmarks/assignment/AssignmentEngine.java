package nl.pow.benchmarks.assignment;

import elki.utilities.datastructures.KuhnMunkresStern;
import elki.utilities.datastructures.KuhnMunkresWong;
import java.io.IOException;
import java.nio.file.Path;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;

/** Solves one problem by one engine. */
public final class AssignmentEngine implements Engine {
  private final Assigner assigner;
  private final int pairs;

  private AssignmentEngine(Assigner assigner, int pairs) {
    this.assigner = assigner;
    this.pairs = pairs;
  }

  /** Builds the problem and the engine of a spec. */
  public static AssignmentEngine of(Spec spec) throws IOException {
    int size = spec.number("size");
    Problem problem =
        switch (spec.text("variant")) {
          case "dense" -> Problem.dense(size, size);
          case "rectangular" -> Problem.dense(size, 4 * size);
          case "sparse" -> Problem.sparse(size);
          case "scored" -> ProblemFile.read(Path.of(spec.text(Spec.FILE)));
          default -> throw new IllegalArgumentException(spec.text("variant"));
        };
    return new AssignmentEngine(make(spec.engine(), problem), problem.vacancy().length);
  }

  private static Assigner make(String engine, Problem problem) {
    if (engine.startsWith("ortools") && !OrTools.load()) {
      throw new IllegalStateException(engine);
    }
    return switch (engine) {
      case "pow" -> new PowAssigner(problem);
      case "ortools-mcf" -> new FlowAssigner(problem);
      case "ortools-lsa" -> new LinearSumAssigner(problem);
      case "elki-wong" -> new ElkiAssigner(problem, KuhnMunkresWong::new);
      case "elki-stern" -> new ElkiAssigner(problem, KuhnMunkresStern::new);
      case "jgrapht" -> new JgraphtAssigner(problem);
      default -> throw new IllegalArgumentException(engine);
    };
  }

  @Override
  public int run() {
    assigner.solve();
    return 1;
  }

  @Override
  public String answer() {
    long total = assigner.total();
    return total < 0 ? "wrong" : "total " + total;
  }

  @Override
  public String more() {
    return ",\"pairs\":" + pairs;
  }
}
