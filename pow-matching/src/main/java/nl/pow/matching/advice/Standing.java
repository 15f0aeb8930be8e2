package nl.pow.matching.advice;

import nl.pow.matching.market.Judgement;

/**
 * A pair, judged, and its place on the list that was asked about.
 *
 * @param judgement the judgement
 * @param rank the place from 1; 0 when a demand puts the pair out, or no list was asked about
 */
public record Standing(Judgement judgement, int rank) {}
