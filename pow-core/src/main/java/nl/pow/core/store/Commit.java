package nl.pow.core.store;

/**
 * The receipt of a commit.
 *
 * @param revision the revision that it made
 */
public record Commit(Revision revision) {}
