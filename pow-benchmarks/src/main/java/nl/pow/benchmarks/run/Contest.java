package nl.pow.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Engines beside each other on the same work, in turns, so that what else happens on the machine
 * hits all alike.
 */
public final class Contest {
  private final String mainClass;
  private final int rounds;
  private final String unit;
  private final double factor;
  private final PrintStream out;

  /**
   * A contest.
   *
   * @param mainClass what a virtual machine starts
   * @param rounds how many are measured
   * @param unit the unit of the figures
   * @param factor so many units are in a second
   * @param out takes the lines
   */
  public Contest(String mainClass, int rounds, String unit, double factor, PrintStream out) {
    this.mainClass = mainClass;
    this.rounds = rounds;
    this.unit = unit;
    this.factor = factor;
    this.out = out;
  }

  /** One that takes part, and what it took. */
  private static final class Entrant {
    final Spec spec;
    final Machine machine;
    final double[] wall;
    final double[] cpu;
    double build;
    double heap;
    String answer = "";

    Entrant(Spec spec, Machine machine, int rounds) {
      this.spec = spec;
      this.machine = machine;
      this.wall = new double[rounds];
      this.cpu = new double[rounds];
    }
  }

  /**
   * Runs; the engine {@code pow}, or else the first, is what the others are held against.
   *
   * @param specs the engines; the answer of the first is what the others must answer
   * @param heap the most memory of each
   * @return what was measured of each
   * @throws IOException when a virtual machine fails
   */
  public List<Figure> hold(List<Spec> specs, String heap) throws IOException {
    List<Entrant> entrants = new ArrayList<>();
    try {
      for (Spec spec : specs) {
        entrants.add(ready(spec, heap));
      }
      System.err.println("= measuring");
      for (int round = 0; round < rounds; round++) {
        for (Entrant entrant : entrants) {
          String[] took = entrant.machine.ask("run").split(" ", -1);
          entrant.wall[round] = Double.parseDouble(took[1]);
          entrant.cpu[round] = Double.parseDouble(took[2]);
        }
      }
      System.err.println("= measured");
      return tell(entrants);
    } finally {
      entrants.forEach(entrant -> entrant.machine.close());
    }
  }

  private Entrant ready(Spec spec, String heap) throws IOException {
    System.err.println("- " + spec.bench() + " " + spec.engine() + " " + spec.options());
    Machine machine = Machine.start(spec, mainClass, heap);
    Entrant entrant = new Entrant(spec, machine, rounds);
    String[] ready = machine.hear().split(" ", -1);
    entrant.build = Double.parseDouble(ready[1]);
    entrant.heap = Double.parseDouble(ready[2]) / 1e6;
    machine.ask("warm");
    entrant.answer = machine.ask("answer");
    return entrant;
  }

  private List<Figure> tell(List<Entrant> entrants) throws IOException {
    Entrant pow =
        entrants.stream()
            .filter(e -> e.spec.engine().equals("pow"))
            .findFirst()
            .orElse(entrants.get(0));
    List<Figure> figures = new ArrayList<>();
    for (Entrant entrant : entrants) {
      boolean good =
          entrant.answer.equals(entrants.get(0).answer) && !entrant.answer.startsWith("wrong");
      if (!good) {
        System.err.println(
            entrant.spec.engine()
                + " answers\n"
                + entrant.answer
                + "\nand the first\n"
                + entrants.get(0).answer);
      }
      double median = median(entrant.wall);
      Figure figure =
          new Figure(
              entrant.spec,
              unit,
              median * factor,
              (max(entrant.wall) - min(entrant.wall)) / median,
              median(quotients(entrant.wall, pow.wall)),
              median(entrant.cpu) * factor,
              median(quotients(entrant.cpu, pow.cpu)),
              entrant.heap,
              entrant.build,
              rounds,
              good,
              entrant.machine.ask("more"));
      out.println(figure.json());
      figures.add(figure);
    }
    return figures;
  }

  private static double[] quotients(double[] some, double[] others) {
    double[] quotients = new double[some.length];
    Arrays.setAll(quotients, i -> some[i] / others[i]);
    return quotients;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }
}
