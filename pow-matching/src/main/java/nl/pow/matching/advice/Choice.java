package nl.pow.matching.advice;

import java.util.List;

/**
 * One thing that could change, and the ways in which it could; at most one of them is taken.
 *
 * @param alternatives at least one, smaller changes before larger ones, all of one field
 */
public record Choice(List<Change> alternatives) {
  /** Copies the list. */
  public Choice {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Whose file it is about.
   *
   * @return the side
   */
  public Side side() {
    return alternatives.get(0).side();
  }
}
