package nl.pow.matching.market;

import nl.pow.matching.decision.HumanDecision;

/**
 * A decision of a person, and what it does in a market.
 *
 * @param decision the decision
 * @param effect as a code: its kind ({@code pinned}, {@code dismissed}, {@code corrected}); {@code
 *     not-in-market} while candidate or vacancy take no part; {@code not-in-policy} when it
 *     corrects a criterion that the policy does not use
 */
public record Decided(HumanDecision decision, String effect) {}
