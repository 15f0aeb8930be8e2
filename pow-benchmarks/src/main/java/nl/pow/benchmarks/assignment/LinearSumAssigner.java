package nl.pow.benchmarks.assignment;

import com.google.ortools.graph.LinearSumAssignment;

/** OR-Tools, linear sum assignment: square problems in which everybody is placed. */
final class LinearSumAssigner implements Assigner {
  private final LinearSumAssignment assignment = new LinearSumAssignment();
  private final int size;
  private boolean optimal;

  LinearSumAssigner(Problem p) {
    size = p.candidates();
    for (int i = 0; i < size; i++) {
      for (int e = p.start()[i]; e < p.start()[i + 1]; e++) {
        assignment.addArcWithCost(i, p.vacancy()[e], Problem.MOST - p.worth()[e]);
      }
    }
  }

  @Override
  public void solve() {
    optimal = assignment.solve() == LinearSumAssignment.Status.OPTIMAL;
  }

  @Override
  public long total() {
    return optimal ? (long) size * Problem.MOST - assignment.getOptimalCost() : -1;
  }
}
