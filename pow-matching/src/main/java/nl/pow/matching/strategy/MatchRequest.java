package nl.pow.matching.strategy;

import nl.pow.core.InvalidValueException;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;

/**
 * What is asked of a strategy.
 *
 * @param direction for whom the match is made
 * @param top the most proposals for each of them, 1 to 10,000
 * @param seed for strategies that draw lots; the same seed gives the same result
 */
public record MatchRequest(Direction direction, int top, long seed) {
  /** Checks the range; throws {@link InvalidValueException} when it is passed. */
  public MatchRequest {
    if (top < 1 || top > 10_000) {
      throw new InvalidValueException("match-top", "A match is asked for 1 to 10,000 proposals.");
    }
  }

  /**
   * A request with seed 0.
   *
   * @param direction for whom the match is made
   * @param top the most proposals for each of them, 1 to 10,000
   * @return the request
   */
  public static MatchRequest of(Direction direction, int top) {
    return new MatchRequest(direction, top, 0);
  }

  /**
   * The number of openings of a vacancy that a strategy that fills openings may fill.
   *
   * @param openings the openings of the vacancy
   * @return the openings; {@code top} when that is less and the match is made for vacancies
   */
  public int places(int openings) {
    return direction == Direction.CANDIDATES_FOR_VACANCY ? Math.min(top, openings) : openings;
  }

  /**
   * The openings that are left to fill when those that a person pinned have theirs.
   *
   * @param market the market
   * @param vacancy one of its vacancies
   * @return {@link #places} less the pins, 0 or more
   */
  public int placesLeft(Market market, VacancyId vacancy) {
    return Math.max(0, places(market.openings(vacancy)) - market.pinned(vacancy).size());
  }
}
