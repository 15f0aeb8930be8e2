package nl.pow.matching.spread;

/** A candidate who could be shown at a vacancy. */
record Offer(int vacancy, int candidate, long points) {}
