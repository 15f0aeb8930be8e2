package nl.pow.core.plan;

import nl.pow.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that a shock touches.
 *
 * @param <I> the type of its id
 * @param id what
 * @param reason why
 * @param through the first by id of what it depends on and is touched, when that is the reason;
 *     otherwise null
 */
public record Touched<I extends Id>(I id, ShockReason reason, @Nullable Id through) {}
