package nl.pow.benchmarks.topk;

/** The score that all engines give: the wishes of {@link PowTopK#policy}. */
final class Rule {
  static final int SKILLS = 50;
  static final int OCCUPATION = 25;
  static final int TRAVEL = 15;
  static final int HOURS = 10;

  /** What the criterion that is not built in weighs, when it is wished. */
  static final int EXACT_SKILLS = 20;

  static final int FULL = 1000;

  /** Who can start later than so many days after the work starts is out. */
  static final int DAYS_LATE = 90;

  private Rule() {}

  static int travel(int metres) {
    return Math.min(FULL, 20_000_000 / (15_000 + metres));
  }
}
