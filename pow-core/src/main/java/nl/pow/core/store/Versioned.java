package nl.pow.core.store;

/**
 * An entity as a store holds it.
 *
 * @param <E> the type of the entity
 * @param value the entity
 * @param version 1 when it was inserted, one more after each update; an update or deletion names it
 * @param revision the commit that wrote this version
 */
public record Versioned<E>(E value, long version, Revision revision) {}
