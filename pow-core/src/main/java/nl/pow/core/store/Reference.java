package nl.pow.core.store;

import java.util.Comparator;
import nl.pow.core.Id;

/**
 * Names an entity by kind and id. Compares by kind, then id.
 *
 * @param kind the kind
 * @param id the id, of the type that the kind has
 */
public record Reference(Kind<?, ?> kind, Id id) implements Comparable<Reference> {
  private static final Comparator<Reference> ORDER =
      Comparator.<Reference, Kind<?, ?>>comparing(Reference::kind).thenComparing(Reference::id);

  @Override
  public int compareTo(Reference other) {
    return ORDER.compare(this, other);
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
