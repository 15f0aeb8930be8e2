package nl.pow.matching.advice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Direction;

/**
 * What is asked about a pair that is no proposal, or too low on the list.
 *
 * @param candidate the candidate
 * @param vacancy the vacancy
 * @param direction whose demands and wishes apply, and whose list is meant
 * @param top the place on the list of the vacancy (or candidate) that is good enough, 1 to 10,000;
 *     0 when it is enough that no demand puts the pair out
 * @param sides the sides that may change, at least one
 * @param mostChanges the most changes, 1 to 10
 */
public record Question(
    CandidateId candidate,
    VacancyId vacancy,
    Direction direction,
    int top,
    Set<Side> sides,
    int mostChanges) {
  private static final int USUAL_CHANGES = 4;

  /** Checks the ranges; throws {@link InvalidValueException} when one is passed. */
  public Question {
    if (top < 0 || top > 10_000 || mostChanges < 1 || mostChanges > 10 || sides.isEmpty()) {
      throw new InvalidValueException(
          "question", "A question has a top from 0 to 10,000, a side, and 1 to 10 changes.");
    }
    sides = Collections.unmodifiableSet(EnumSet.copyOf(sides));
  }

  /**
   * What would have to change so that no demand puts the pair out: at most four changes, on either
   * side.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose demands apply
   * @return the question
   */
  public static Question of(CandidateId candidate, VacancyId vacancy, Direction direction) {
    return new Question(candidate, vacancy, direction, 0, EnumSet.allOf(Side.class), USUAL_CHANGES);
  }

  /**
   * The same question about the first places of the list.
   *
   * @param places how many of them are good enough, 1 to 10,000
   * @return a copy
   */
  public Question inTop(int places) {
    return new Question(candidate, vacancy, direction, places, sides, mostChanges);
  }

  /**
   * The same question with changes on one side only.
   *
   * @param side the side
   * @return a copy
   */
  public Question changing(Side side) {
    return new Question(candidate, vacancy, direction, top, EnumSet.of(side), mostChanges);
  }

  /**
   * The same question with more or fewer changes.
   *
   * @param changes the most changes, 1 to 10
   * @return a copy
   */
  public Question withMostChanges(int changes) {
    return new Question(candidate, vacancy, direction, top, sides, changes);
  }
}
