package nl.pow.core;

import org.jspecify.annotations.Nullable;

/**
 * The least number of people that a table tells of: from a smaller one somebody could be known.
 *
 * @param number how many, 1 or more
 */
public record LeastPeople(int number) {
  /** The least number when nothing else is asked. */
  public static final int USUAL = 5;

  /** Refuses a number below 1 with {@link InvalidValueException}. */
  public LeastPeople {
    if (number < 1) {
      throw new InvalidValueException(
          "least-people", "The least number of people that is shown is 1 or more.");
    }
  }

  /**
   * What is shown of a number of people.
   *
   * @param people how many there are
   * @return the number, or null when it is suppressed: from 1 up to the least number less one
   */
  public @Nullable Integer shown(int people) {
    return people > 0 && people < number ? null : (Integer) people;
  }
}
