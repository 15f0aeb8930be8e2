package nl.pow.matching.spread;

/** A candidate who could be shown at a vacancy, or is shown there whatever is chosen. */
record Offer(int vacancy, int candidate, long points, boolean fixed) {}
