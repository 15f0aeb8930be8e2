package nl.pow.core.idea;

/**
 * The place of an insight in an order that people voted on.
 *
 * @param place 1 for the most important; insights with equal points share a place
 * @param insight the insight
 * @param points the sum over all ballots
 */
public record Priority(int place, InsightId insight, int points) {}
