package nl.pow.core.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks a taxonomy one by one. */
final class Nearness {
  private Nearness() {}

  /** The nearest first. */
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

  /** All pairs; what is near but was not looked for is passed over. */
  static <T> void of(
      SortedSet<T> asked,
      SortedSet<T> among,
      BiFunction<T, Set<T>, List<Related<T>>> ask,
      NearPairs pairs) {
    Map<T, Integer> places = new HashMap<>();
    among.forEach(found -> places.put(found, places.size()));
    Set<T> distinct = new LinkedHashSet<>(among);
    int place = 0;
    for (T one : asked) {
      SortedMap<Integer, Relation> near = new TreeMap<>();
      for (Related<T> related : ask.apply(one, distinct)) {
        Integer found = places.get(related.found());
        if (found != null) {
          near.put(found, related.relation());
        }
      }
      int at = place++;
      near.forEach((found, relation) -> pairs.near(at, found, relation));
    }
  }
}
