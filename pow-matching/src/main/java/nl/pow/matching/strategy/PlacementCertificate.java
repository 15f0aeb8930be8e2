package nl.pow.matching.strategy;

/**
 * The promise that proposals are placements: no candidate has more than one and no vacancy more
 * than its openings, but for those that people pinned; the demands of both directions hold; and
 * everybody on either side with less than that is told why. Nothing is promised of how good they
 * are.
 */
public record PlacementCertificate() implements Certificate {
  @Override
  public boolean fillsOpenings() {
    return true;
  }
}
