package nl.pow.core;

/**
 * Something with an identity that a store keeps.
 *
 * <p>Entities are immutable; a change is a new value with the same id.
 *
 * @param <I> the type of its id
 */
public interface Entity<I extends Id> {
  /**
   * The identity.
   *
   * @return the id, the same through all versions
   */
  I id();
}
