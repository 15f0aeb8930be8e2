package nl.pow.matching.run;

import nl.pow.core.PowException;

/** A replay that does not give what the run gave; no message tells who it is about. */
public final class ReplayDiffersException extends PowException {
  private static final long serialVersionUID = 1L;

  /** What differs first. */
  private final Difference difference;

  /** Where the result differs. */
  private final String path;

  ReplayDiffersException(Difference difference, String path, String message) {
    super(message);
    this.difference = difference;
    this.path = path;
  }

  /**
   * What differs first.
   *
   * @return the first of the causes that could be told
   */
  public Difference difference() {
    return difference;
  }

  /**
   * Where the result differs first.
   *
   * @return a path such as {@code proposals[3]}, counted from 0; empty when the result was not kept
   *     or not made again
   */
  public String path() {
    return path;
  }
}
