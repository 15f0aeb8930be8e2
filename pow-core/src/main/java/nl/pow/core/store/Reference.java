package nl.pow.core.store;

import nl.pow.core.Id;

/**
 * Names an entity by kind and id.
 *
 * @param kind the kind
 * @param id the id, of the type that the kind has
 */
public record Reference(Kind<?, ?> kind, Id id) {
  /**
   * Text for messages.
   *
   * @return {@code kind [id]}
   */
  @Override
  public String toString() {
    return kind.name() + " [" + id + "]";
  }
}
