package nl.pow.benchmarks.run;

import java.io.IOException;
import java.util.Map;

/** Engines that do nothing, for some time. */
final class Sleepers {
  private Sleepers() {}

  /** Serves as one of them. */
  public static void main(String[] args) throws IOException {
    Worker.serve(new Spec(args[0], args[1], Map.of()), Sleepers::engine, 0);
  }

  private static Engine engine(Spec spec) {
    int millis =
        switch (spec.engine()) {
          case "slow" -> 25;
          case "pow", "liar" -> 5;
          default -> throw new IllegalArgumentException(spec.engine());
        };
    return new Engine() {
      @Override
      public int run() {
        try {
          Thread.sleep(millis);
        } catch (InterruptedException interrupt) {
          Thread.currentThread().interrupt();
        }
        return 1;
      }

      @Override
      public String answer() {
        return spec.engine().equals("liar") ? "43" : "42";
      }
    };
  }
}
