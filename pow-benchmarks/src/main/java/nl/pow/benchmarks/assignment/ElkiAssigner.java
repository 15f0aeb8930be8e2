package nl.pow.benchmarks.assignment;

import elki.utilities.datastructures.KuhnMunkres;
import java.util.function.Supplier;

/** ELKI, one of its forms of Kuhn and Munkres: a square matrix of costs. */
final class ElkiAssigner implements Assigner {
  private final Supplier<KuhnMunkres> form;
  private final Problem problem;
  private final double[][] cost;
  private int[] vacancyOf = {};

  ElkiAssigner(Problem p, Supplier<KuhnMunkres> form) {
    this.form = form;
    this.problem = p;
    this.cost = new double[p.candidates()][p.vacancies()];
    for (int i = 0; i < p.candidates(); i++) {
      for (int e = p.start()[i]; e < p.start()[i + 1]; e++) {
        cost[i][p.vacancy()[e]] = Problem.MOST - p.worth()[e];
      }
    }
  }

  @Override
  public void solve() {
    vacancyOf = form.get().run(cost);
  }

  @Override
  public long total() {
    return problem.total(vacancyOf);
  }
}
