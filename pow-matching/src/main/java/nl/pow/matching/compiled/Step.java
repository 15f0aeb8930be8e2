package nl.pow.matching.compiled;

/**
 * One rule for one who asks.
 *
 * @param rule what the policy does with the marks
 * @param probe tells the marks
 */
record Step(Rule rule, Probe probe) {}
