package nl.pow.benchmarks.topk;

/**
 * A row that was found.
 *
 * @param row its number
 * @param points its score
 */
record Hit(int row, long points) {}
