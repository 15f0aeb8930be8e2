package nl.pow.core.store;

import nl.pow.core.Id;

/**
 * Names an entity by kind and id. Compares by kind, then id.
 *
 * @param kind the kind
 * @param id the id, of the type that the kind has
 */
public record Reference(Kind<?, ?> kind, Id id) implements Comparable<Reference> {
  @Override
  public int compareTo(Reference other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? id.compareTo(other.id) : byKind;
  }

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
