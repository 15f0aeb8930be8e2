package nl.pow.matching.criterion;

import nl.pow.core.InvalidValueException;

/**
 * What a criterion makes of one pair: a verdict, how good it is, and how sure that is.
 *
 * @param verdict the outcome in one word
 * @param value how good, 0 to 1000; 0 when the verdict is {@link Verdict#UNKNOWN}, the policy then
 *     decides what it counts for
 * @param certainty the share of the value that rests on known facts, 0 to 1000; 0 when the verdict
 *     is {@link Verdict#UNKNOWN}
 */
public record Grade(Verdict verdict, int value, int certainty) {
  /** The highest value, and full certainty. */
  public static final int FULL = 1000;

  private static final Grade MET = new Grade(Verdict.MET, FULL, FULL);
  private static final Grade UNKNOWN = new Grade(Verdict.UNKNOWN, 0, 0);

  /** Checks the ranges; throws {@link InvalidValueException} when one is exceeded. */
  public Grade {
    if (value < 0 || value > FULL || certainty < 0 || certainty > FULL) {
      throw new InvalidValueException(
          "grade", "Value and certainty of a grade run from 0 to 1000.");
    }
    if (verdict == Verdict.UNKNOWN && (value != 0 || certainty != 0)) {
      throw new InvalidValueException(
          "grade", "A grade that is unknown has value 0 and certainty 0.");
    }
  }

  /**
   * All that is asked is there, or nothing is asked.
   *
   * @return MET, value and certainty 1000
   */
  public static Grade met() {
    return MET;
  }

  /**
   * A fact is missing.
   *
   * @return UNKNOWN, value and certainty 0
   */
  public static Grade unknown() {
    return UNKNOWN;
  }

  /**
   * A grade that rests on known facts only.
   *
   * @param verdict any but {@link Verdict#UNKNOWN}
   * @param value 0 to 1000
   * @return the grade, certainty 1000
   */
  public static Grade of(Verdict verdict, int value) {
    return new Grade(verdict, value, FULL);
  }

  /**
   * The same grade, less or more sure.
   *
   * @param share 0 to 1000
   * @return a copy
   */
  public Grade withCertainty(int share) {
    return new Grade(verdict, value, share);
  }
}
