package nl.pow.core.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Asks a taxonomy one by one, and puts the nearest first. */
final class Nearness {
  private Nearness() {}

  static <T extends Comparable<T>> List<Related<T>> of(
      Collection<T> among, Function<T, Relation> relating) {
    List<Related<T>> near = new ArrayList<>();
    for (T found : new LinkedHashSet<>(among)) {
      Relation relation = relating.apply(found);
      if (relation.value() > 0) {
        near.add(new Related<>(found, relation));
      }
    }
    near.sort(
        Comparator.<Related<T>>comparingInt(related -> -related.relation().value())
            .thenComparing(Related::found));
    return List.copyOf(near);
  }
}
