package nl.pow.matching.policy;

import java.util.Set;
import nl.pow.core.InvalidValueException;

/**
 * A soft rule: it adds weight x value to the score of a pair.
 *
 * @param criterion the name of the criterion
 * @param weight 1 to 1,000,000
 * @param directions the directions that it counts in, at least one
 */
public record Wish(String criterion, int weight, Set<Direction> directions) {
  /** The largest weight. */
  public static final int MAX_WEIGHT = 1_000_000;

  /** Checks the parts; throws {@link InvalidValueException} when one is wrong. */
  public Wish {
    directions = Rules.check(criterion, directions);
    if (weight < 1 || weight > MAX_WEIGHT) {
      throw new InvalidValueException(
          "wish-weight",
          "A wish has a weight from 1 to 1,000,000, but the one of ["
              + criterion
              + "] has ["
              + weight
              + "].\nMaybe leave the wish out to give it no weight.");
    }
  }
}
