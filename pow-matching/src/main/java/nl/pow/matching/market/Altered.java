package nl.pow.matching.market;

import nl.pow.core.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A candidate or vacancy before and after a change, as the market sees it.
 *
 * @param before as it was, or null when it took no part
 * @param after as it is, or null when it takes no part
 */
public record Altered(@Nullable Entity<?> before, @Nullable Entity<?> after) {}
