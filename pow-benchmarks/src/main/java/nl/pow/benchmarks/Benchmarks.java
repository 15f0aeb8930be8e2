package nl.pow.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pow.benchmarks.assignment.AssignmentEngine;
import nl.pow.benchmarks.page.Page;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;
import nl.pow.benchmarks.run.Worker;
import nl.pow.benchmarks.stable.StableEngine;
import nl.pow.benchmarks.stable.TiesEngine;
import nl.pow.benchmarks.topk.ExplainEngine;
import nl.pow.benchmarks.topk.IncrementalEngine;
import nl.pow.benchmarks.topk.TopKEngine;

/** Measures, and prints one JSON object for each figure; progress goes to the error stream. */
public final class Benchmarks {
  private static final List<String> ALL =
      List.of("topk", "assignment", "stable", "explain", "incremental", "stores");

  private Benchmarks() {}

  /**
   * Measures what the system properties ask for, or serves as one of the virtual machines.
   *
   * @param args none, or what {@link Worker} is to do: bench, engine, options as name=value
   * @throws IOException when a virtual machine fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length > 0) {
      Worker.serve(spec(args), Benchmarks::engine, Worker.WARM_UP);
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!run(Options.text("bench", "all"), out)) {
      System.err.println("Engines do not agree, or a check failed: see the lines above.");
      System.exit(1);
    }
  }

  static boolean run(String bench, PrintStream out) throws IOException {
    if (bench.equals("page")) {
      Page.write(Path.of(System.getProperty("pow.root", "")));
      return true;
    }
    if (Options.isOn("bench.growth")) {
      return allVerified(Growth.run(bench, out));
    }
    List<Figure> figures = new ArrayList<>();
    for (String each : bench.equals("all") ? ALL : List.of(bench.split(",", -1))) {
      figures.addAll(measure(each, out));
    }
    return allVerified(figures);
  }

  private static boolean allVerified(List<Figure> figures) {
    return figures.stream().allMatch(Figure::verified);
  }

  static List<Figure> measure(String bench, PrintStream out) throws IOException {
    return switch (bench) {
      case "topk" -> TopKBench.run(contest("us per query", 1e6, out));
      case "assignment" -> AssignmentBench.run(contest("s", 1, out));
      case "stable" -> {
        List<Figure> figures = new ArrayList<>(StableBench.run(contest("s", 1, out)));
        figures.addAll(StableBench.ties(contest("ms per instance", 1e3, out)));
        yield figures;
      }
      case "explain" -> ExplainBench.run(contest("us", 1e6, out));
      case "incremental" -> IncrementalBench.run(contest("ms per change", 1e3, out));
      case "stores" -> StoresBench.run(contest("us per entity", 1e6, out));
      default ->
          throw new IllegalArgumentException(
              "There is no benchmark [" + bench + "]. Maybe one of " + ALL + ".");
    };
  }

  private static Contest contest(String unit, double factor, PrintStream out) {
    int rounds = Options.number("bench.rounds", 5);
    return new Contest(Benchmarks.class.getName(), rounds, unit, factor, out);
  }

  /** Makes the engine of a spec. */
  static Engine engine(Spec spec) throws IOException {
    return switch (spec.bench()) {
      case "topk" -> TopKEngine.of(spec);
      case "assignment" -> AssignmentEngine.of(spec);
      case "stable" ->
          spec.text("variant").equals("ties") ? TiesEngine.open() : StableEngine.of(spec);
      case "explain" -> ExplainEngine.of(spec);
      case "incremental" -> IncrementalEngine.of(spec);
      case "stores" -> StoresBench.engine(spec);
      default -> throw new IllegalArgumentException(spec.bench());
    };
  }

  private static Spec spec(String[] args) {
    Map<String, String> options =
        Arrays.stream(args)
            .skip(2)
            .map(option -> option.split("=", 2))
            .collect(Collectors.toMap(option -> option[0], option -> option[1]));
    return new Spec(args[0], args[1], options);
  }
}
