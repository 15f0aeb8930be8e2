package nl.pow.adapters.esco.near;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.taxonomy.Related;

/** What holds for the relations of occupations and of skills. */
final class Relations {
  /** What would be less counts as nothing. */
  static final int LEAST = 100;

  private Relations() {}

  static <T> Set<T> distinct(Collection<T> among) {
    return among instanceof Set<T> set ? set : new LinkedHashSet<>(among);
  }

  static <T extends Comparable<T>> List<Related<T>> nearestFirst(List<Related<T>> near) {
    near.sort(
        Comparator.<Related<T>>comparingInt(related -> -related.relation().value())
            .thenComparing(Related::found));
    return List.copyOf(near);
  }
}
