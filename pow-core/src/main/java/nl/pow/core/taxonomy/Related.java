package nl.pow.core.taxonomy;

/**
 * Something near what was asked, and how near.
 *
 * @param <T> an occupation or a skill
 * @param found what is near
 * @param relation how near, above 0
 */
public record Related<T>(T found, Relation relation) {}
