package nl.pow.benchmarks.assignment;

import nl.pow.matching.assignment.SolverAccess;
import org.jspecify.annotations.Nullable;

/** The solver of pow, with its prices checked. */
final class PowAssigner implements Assigner {
  private final Problem problem;
  private SolverAccess.@Nullable Outcome outcome;

  PowAssigner(Problem problem) {
    this.problem = problem;
  }

  @Override
  public void solve() {
    outcome =
        SolverAccess.solve(problem.capacity(), problem.start(), problem.vacancy(), problem.worth());
  }

  @Override
  public long total() {
    SolverAccess.Outcome found = outcome;
    if (found == null) {
      return -1;
    }
    long total = problem.total(found.vacancyOf());
    return problem.isProved(total, found.candidatePrice(), found.vacancyPrice()) ? total : -1;
  }
}
