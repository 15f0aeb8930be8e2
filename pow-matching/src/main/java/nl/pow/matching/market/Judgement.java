package nl.pow.matching.market;

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
