package nl.pow.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pow.benchmarks.run.Contest;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Figure;
import nl.pow.benchmarks.run.Spec;
import nl.pow.benchmarks.stores.CommitEngine;
import nl.pow.benchmarks.stores.LoadEngine;
import nl.pow.benchmarks.stores.ReadEngine;

/** Stores beside the plainest code that does the same; a new variant gets its lines here. */
final class StoresBench {
  private static final String ALL = "load-postgresql,read-csv,commit-csv";

  private StoresBench() {}

  static List<Figure> run(Contest contest) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (String variant : Options.list("bench.variant", ALL)) {
      String sizes = variant.equals("load-postgresql") ? "20000" : "100000";
      for (int size : Options.numbers("bench.size", sizes)) {
        Map<String, String> options = Map.of("variant", variant, "size", String.valueOf(size));
        List<Spec> specs =
            Options.engines(engines(variant)).stream()
                .map(engine -> new Spec("stores", engine, options))
                .toList();
        figures.addAll(contest.hold(specs, "3g"));
      }
    }
    return figures;
  }

  /** The first is by hand. */
  private static List<String> engines(String variant) {
    return switch (variant) {
      case "load-postgresql" -> List.of("jdbc", "pow");
      case "read-csv" -> List.of("fastcsv", "pow");
      case "commit-csv" -> List.of("append", "pow");
      default -> throw new IllegalArgumentException(variant);
    };
  }

  static Engine engine(Spec spec) throws IOException {
    return switch (spec.text("variant")) {
      case "load-postgresql" -> LoadEngine.of(spec);
      case "read-csv" -> ReadEngine.of(spec);
      case "commit-csv" -> CommitEngine.of(spec);
      default -> throw new IllegalArgumentException(spec.text("variant"));
    };
  }
}
