package nl.pow.benchmarks.topk;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.run.Engine;
import nl.pow.benchmarks.run.Spec;

/** Asks an engine for the best ten of many queries, on one thread or several. */
public final class TopKEngine implements Engine {
  private static final int SAMPLES = 20;

  private final TopK engine;
  private final int queries;
  private final int asked;
  private final int threads;

  private TopKEngine(TopK engine, int queries, int asked, int threads) {
    this.engine = engine;
    this.queries = queries;
    this.asked = asked;
    this.threads = threads;
  }

  /** Builds the data and the engine of a spec. */
  public static TopKEngine of(Spec spec) throws IOException {
    boolean forVacancies = spec.text("direction").equals("candidates-for-vacancy");
    int rows = spec.number("size");
    int queries = spec.number("queries");
    boolean far = spec.text("variant").equals("far");
    Scene scene = forVacancies ? Scene.of(rows, queries, far) : Scene.of(queries, rows, far);
    TopK engine = make(spec.engine(), scene, forVacancies, spec.text("variant").equals("custom"));
    int threads = spec.number("threads");
    int asked = Math.min(queries, Math.max(2 * threads, most(spec.engine(), rows)));
    return new TopKEngine(engine, queries, asked, threads);
  }

  private static TopK make(String engine, Scene scene, boolean forVacancies, boolean custom)
      throws IOException {
    return switch (engine) {
      case "objects" -> new NestedLoop(scene, forVacancies, custom);
      case "arrays", "grid" ->
          forVacancies
              ? new PeopleArrays(scene, engine.equals("grid"), custom)
              : new WorkArrays(scene, engine.equals("grid"), custom);
      case "lucene" -> new LuceneTopK(scene, forVacancies, custom);
      case "pow" -> new PowTopK(scene, forVacancies, custom);
      default -> throw new IllegalArgumentException(engine);
    };
  }

  /** About as many queries as an engine does in half a second or so. */
  private static int most(String engine, int rows) {
    return switch (engine) {
      case "objects" -> 3_000_000 / rows;
      case "arrays", "lucene" -> 80_000_000 / rows;
      default -> 250_000_000 / rows;
    };
  }

  @Override
  public int run() {
    if (threads == 1) {
      ask(0, 1);
      return asked;
    }
    Thread[] others = new Thread[threads];
    for (int t = 0; t < threads; t++) {
      int first = t;
      others[t] = new Thread(() -> ask(first, threads));
      others[t].start();
    }
    for (Thread other : others) {
      join(other);
    }
    return asked;
  }

  /** Queries spread evenly over all there are. */
  private void ask(int from, int step) {
    for (int i = from; i < asked; i += step) {
      engine.find((int) ((long) i * queries / asked));
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String answer() {
    int samples = Math.min(SAMPLES, queries);
    return IntStream.range(0, samples)
        .map(i -> i * queries / samples)
        .mapToObj(query -> query + ":" + Arrays.toString(engine.top(query)))
        .collect(Collectors.joining(" "));
  }

  @Override
  public String more() {
    return String.format(Locale.ROOT, ",\"asked\":%d", asked) + engine.more();
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
