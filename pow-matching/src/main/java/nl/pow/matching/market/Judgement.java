package nl.pow.matching.market;

import java.util.Comparator;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Direction;

/**
 * How a candidate and a vacancy fit under a policy, explained; material for a person who decides.
 *
 * @param candidate the candidate
 * @param vacancy the vacancy
 * @param direction the direction whose demands and wishes were applied
 * @param explanation every demand and wish, what was found and what it counted for
 */
public record Judgement(
    CandidateId candidate, VacancyId vacancy, Direction direction, Explanation explanation) {
  private static final Comparator<Judgement> BEST_FIRST =
      Comparator.comparing((Judgement one) -> !one.explanation().pinned())
          .thenComparing(Judgement::score);

  /**
   * The order of the judgements for one vacancy or candidate on a list.
   *
   * @return those that a person pinned first, then the highest score
   */
  public static Comparator<Judgement> bestFirst() {
    return BEST_FIRST;
  }

  /**
   * Tells whether no demand puts the pair out.
   *
   * @return true when it can be proposed
   */
  public boolean admitted() {
    return explanation.blockedBy().isEmpty();
  }

  /**
   * How well the pair fits, admitted or not.
   *
   * @return the sum of the contributions, and the confidence
   */
  public Score score() {
    return new Score(explanation.score(), explanation.confidence());
  }
}
