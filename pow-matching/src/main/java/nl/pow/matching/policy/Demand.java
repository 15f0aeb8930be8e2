package nl.pow.matching.policy;

import java.util.Set;

/**
 * A hard rule: a pair of which the criterion says NOT_MET is out.
 *
 * @param criterion the name of the criterion
 * @param unknown what happens when the criterion says UNKNOWN
 * @param directions the directions that it holds in, at least one
 */
public record Demand(String criterion, UnknownRule unknown, Set<Direction> directions) {
  /** Checks the parts; throws {@link nl.pow.core.InvalidValueException} when one is wrong. */
  public Demand {
    directions = Rules.check(criterion, directions);
  }
}
