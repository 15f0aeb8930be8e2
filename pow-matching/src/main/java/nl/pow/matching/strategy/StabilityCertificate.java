package nl.pow.matching.strategy;

/**
 * The promise that no candidate and vacancy would both rather have each other than what they got.
 *
 * <p>A vacancy prefers candidates by their score for it, a candidate prefers vacancies by their
 * score for the candidate. Each pair is acceptable when both directions admit it. The match is
 * weakly stable: where scores are equal, neither is preferred (Irving 1994).
 *
 * @param proposer the side that the outcome is best for among all stable ones, when no scores are
 *     equal
 * @param largest whether the match was widened at ties to place as many as it could
 */
public record StabilityCertificate(Proposer proposer, boolean largest) implements Certificate {
  @Override
  public boolean fillsOpenings() {
    return true;
  }
}
