package nl.pow.matching.compiled;

import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;

/** A grade in one number, never 0: verdict, then ten bits of value, then ten of certainty. */
@SuppressWarnings("EnumOrdinal") // the numbers do not outlive the market
final class Mark {
  /** No mark yet. */
  static final int NONE = 0;

  static final int UNKNOWN = of(Grade.unknown());

  /** The confidence when nothing is wished. */
  static final int SURE = Grade.FULL;

  private static final int BITS = 10;
  private static final int PART = (1 << BITS) - 1;

  private Mark() {}

  static int of(Grade grade) {
    return (((grade.verdict().ordinal() + 1) << BITS | grade.value()) << BITS) | grade.certainty();
  }

  static int met(int value, int certainty) {
    return ((Verdict.MET.ordinal() + 1) << BITS | value) << BITS | certainty;
  }

  static int notMet(int value) {
    return ((Verdict.NOT_MET.ordinal() + 1) << BITS | value) << BITS | Grade.FULL;
  }

  static boolean is(int mark, Verdict verdict) {
    return mark >>> (2 * BITS) == verdict.ordinal() + 1;
  }

  static int value(int mark) {
    return (mark >>> BITS) & PART;
  }

  static int certainty(int mark) {
    return mark & PART;
  }
}
