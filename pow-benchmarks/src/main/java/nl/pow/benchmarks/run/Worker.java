package nl.pow.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The inside of a virtual machine: does a round when it is told to, and says what it took. */
public final class Worker {
  private static final long SHORTEST_ROUND = 300_000_000;

  /** Processor time in nanoseconds that warming up takes. */
  public static final long WARM_UP = 15_000_000_000L;

  private static final int MOST_ROUNDS = 2000;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final PrintStream out;
  private final Engine engine;
  private final long warmUp;
  private int repeats = 1;

  private Worker(Engine engine, PrintStream out, long warmUp) {
    this.engine = engine;
    this.out = out;
    this.warmUp = warmUp;
  }

  /**
   * Serves until nobody gives orders any more.
   *
   * @param spec what to do
   * @param maker makes the engine
   * @param warmUp the processor time for warming up, in nanoseconds
   * @throws IOException when files or the orders fail
   */
  public static void serve(Spec spec, EngineMaker maker, long warmUp) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // what libraries print must not get among the answers
    System.setOut(System.err);
    long begin = System.nanoTime();
    Engine engine = maker.make(spec);
    double built = (System.nanoTime() - begin) / 1e9;
    out.printf(Locale.ROOT, "ready %.3f %d%n", built, usedHeap());
    Worker worker = new Worker(engine, out, warmUp);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      worker.obey(line);
    }
    engine.close();
  }

  private void obey(String order) {
    switch (order) {
      case "warm" -> warm();
      case "run" -> measure();
      case "answer" -> out.println(engine.answer());
      case "more" -> out.println(engine.more());
      default -> throw new IllegalArgumentException(order);
    }
  }

  /**
   * Until the compiler has had its time, in processor time as the machine may be busy; a short
   * round is then repeated within one measurement.
   */
  private void warm() {
    long begin = machine.getProcessCpuTime();
    long shortest = Long.MAX_VALUE;
    int rounds = 0;
    do {
      long start = System.nanoTime();
      engine.run();
      shortest = Math.min(shortest, System.nanoTime() - start);
      rounds++;
    } while (rounds < MOST_ROUNDS && machine.getProcessCpuTime() - begin < warmUp);
    repeats = (int) Math.max(1, SHORTEST_ROUND / Math.max(1, shortest));
    out.println("warm");
  }

  private void measure() {
    long cpu = machine.getProcessCpuTime();
    long wall = System.nanoTime();
    long units = 0;
    for (int i = 0; i < repeats; i++) {
      units += engine.run();
    }
    wall = System.nanoTime() - wall;
    cpu = machine.getProcessCpuTime() - cpu;
    out.printf(Locale.ROOT, "ran %.9f %.9f%n", wall / 1e9 / units, cpu / 1e9 / units);
  }

  /** What is left when all that can be dropped is. */
  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
