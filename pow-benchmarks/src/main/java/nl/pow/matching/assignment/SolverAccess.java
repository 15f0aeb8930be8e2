package nl.pow.matching.assignment;

/**
 * Reaches the solver of the strategy {@code assignment} with pairs of any origin; works on the
 * class path only.
 */
public final class SolverAccess {
  private SolverAccess() {}

  /**
   * Who goes where, and prices that prove it.
   *
   * @param vacancyOf the vacancy of each candidate, or -1
   * @param candidatePrice of each candidate
   * @param vacancyPrice of one opening of each vacancy
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Outcome(int[] vacancyOf, long[] candidatePrice, long[] vacancyPrice) {}

  /** Solves; the pairs of a candidate lie from {@code start[i]} up to {@code start[i + 1]}. */
  public static Outcome solve(int[] capacity, int[] start, int[] vacancy, long[] worth) {
    Solution solution = Solver.solve(new Pairs(capacity, start, vacancy, worth));
    return new Outcome(solution.vacancyOf(), solution.candidatePrice(), solution.vacancyPrice());
  }
}
