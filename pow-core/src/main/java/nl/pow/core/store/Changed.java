package nl.pow.core.store;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the change feed: what an entity became in some commit.
 *
 * @param entity which entity
 * @param revision the commit
 * @param now what it became, or null when it is gone
 */
public record Changed(Reference entity, Revision revision, @Nullable Versioned<?> now) {}
