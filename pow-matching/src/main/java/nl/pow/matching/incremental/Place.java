package nl.pow.matching.incremental;

import nl.pow.matching.market.Score;

/**
 * Where a proposal stands.
 *
 * @param rank its place among those for the same vacancy or candidate, from 1
 * @param score how well the pair fits
 */
public record Place(int rank, Score score) {}
