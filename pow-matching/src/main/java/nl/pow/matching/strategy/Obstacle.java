package nl.pow.matching.strategy;

/**
 * How many pairs a demand put out.
 *
 * @param criterion the name of the criterion that is demanded
 * @param blocked the pairs that it put out, alone or with others, 1 or more
 * @param alone those of them that no other demand put out: without it they would be proposed
 */
public record Obstacle(String criterion, int blocked, int alone) {}
