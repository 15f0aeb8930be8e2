package nl.pow.matching.market;

import nl.pow.core.Id;

/**
 * A candidate or vacancy of the snapshot that takes no part in a market.
 *
 * @param id its id
 * @param reason why, as a code: {@code candidate-} or {@code vacancy-} and the status in small
 *     letters, or {@code vacancy-closed}
 */
public record LeftOut(Id id, String reason) {}
