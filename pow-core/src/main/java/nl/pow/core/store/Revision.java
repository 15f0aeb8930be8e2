package nl.pow.core.store;

import nl.pow.core.InvalidValueException;

/**
 * A state of a store; each commit makes the next one.
 *
 * @param number 0 for the empty store, one more after each commit
 */
public record Revision(long number) implements Comparable<Revision> {
  /** The empty store. */
  public static final Revision ZERO = new Revision(0);

  /** Checks that the number is not negative. */
  public Revision {
    if (number < 0) {
      throw new InvalidValueException("revision", "A revision is 0 or more.");
    }
  }

  /**
   * The state after one more commit.
   *
   * @return the next revision
   */
  public Revision next() {
    return new Revision(number + 1);
  }

  @Override
  public int compareTo(Revision other) {
    return Long.compare(number, other.number);
  }
}
