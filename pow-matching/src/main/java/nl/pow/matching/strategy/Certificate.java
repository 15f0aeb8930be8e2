package nl.pow.matching.strategy;

/**
 * What a strategy gives beside its proposals so that somebody else can prove its promise, without
 * knowing how it works.
 */
public sealed interface Certificate
    permits RankingCertificate,
        PlacementCertificate,
        StabilityCertificate,
        OptimalityCertificate,
        ExposureCertificate {
  /**
   * Tells whether proposals are placements, so that they use openings up.
   *
   * @return false when they are suggestions to choose from
   */
  default boolean fillsOpenings() {
    return false;
  }
}
