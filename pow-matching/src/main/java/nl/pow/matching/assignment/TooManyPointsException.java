package nl.pow.matching.assignment;

import nl.pow.core.PowException;

/** A total does not fit in a whole number of 64 bits. */
final class TooManyPointsException extends PowException {
  private static final long serialVersionUID = 1L;

  private TooManyPointsException(long points, long placements) {
    super(
        "The total of ["
            + placements
            + "] placements of up to ["
            + points
            + "] points each is too large to be counted exactly.\n"
            + "Maybe divide all weights of the policy by the same number.");
  }

  /** The product, far enough from the largest number that sums of a few can be taken. */
  static long times(long points, long placements) {
    if (Math.multiplyHigh(points, placements) != 0
        || points * placements < 0
        || points * placements > Long.MAX_VALUE / 8) {
      throw new TooManyPointsException(points, placements);
    }
    return points * placements;
  }
}
