package nl.pow.core.outcome;

import nl.pow.core.Edition;
import nl.pow.core.Period;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.Transition;

/**
 * What is known of a move to another occupation: what comes along and what is lacking, by a
 * taxonomy, and how many people really made it, by placements. Each names its source.
 *
 * @param step what comes along and what is lacking
 * @param taxonomy which taxonomy says so
 * @param realised how many people made the move, by {@link RealisedMoves#SOURCE}
 * @param period when they did
 */
public record MoveAdvice(
    Transition step, Edition taxonomy, RealisedMoves.Move realised, Period period) {
  /**
   * Puts together what is known.
   *
   * @param taxonomy knows the skills of occupations
   * @param from the occupation left
   * @param to the occupation taken up
   * @param moves how many people went from where to where
   * @return the advice
   */
  public static MoveAdvice of(
      Taxonomy taxonomy, OccupationCode from, OccupationCode to, RealisedMoves moves) {
    return new MoveAdvice(
        Transition.between(taxonomy, from, to),
        taxonomy.edition(),
        moves.move(from.code(), to.code()),
        moves.period());
  }
}
