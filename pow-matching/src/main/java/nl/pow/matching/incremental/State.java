package nl.pow.matching.incremental;

import nl.pow.matching.decision.Decisions;
import nl.pow.matching.market.Judging;

/**
 * One of the two states that are compared.
 *
 * @param judging judges pairs as they are in it
 * @param decisions what people decided
 * @param placements where people are placed
 */
record State(Judging judging, Decisions decisions, Placements placements) {}
