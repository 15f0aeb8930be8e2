package nl.pow.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Immutable sorted groups of sorted members; a group without members is not there. */
record Groups<G extends Comparable<? super G>, K extends Comparable<? super K>, V>(
    SortedTree<G, SortedTree<K, V>> groups) {
  static <G extends Comparable<? super G>, K extends Comparable<? super K>, V>
      Groups<G, K, V> empty() {
    return new Groups<G, K, V>(SortedTree.empty());
  }

  /**
   * Groups of items that are in ascending order of their keys; an item without a group is in none.
   */
  static <T, G extends Comparable<? super G>, K extends Comparable<? super K>, V>
      Groups<G, K, V> of(
          List<T> ascending,
          Function<T, @Nullable G> name,
          Function<T, K> key,
          Function<T, V> value) {
    Map<G, List<T>> members = new TreeMap<>();
    for (T item : ascending) {
      G group = name.apply(item);
      if (group != null) {
        members.computeIfAbsent(group, g -> new ArrayList<>(1)).add(item);
      }
    }
    List<Map.Entry<G, List<T>>> groups = List.copyOf(members.entrySet());
    SortedTree<G, SortedTree<K, V>> tree =
        SortedTree.of(
            groups, Map.Entry::getKey, each -> SortedTree.of(each.getValue(), key, value));
    return new Groups<>(tree);
  }

  Groups<G, K, V> put(@Nullable G group, K key, V value) {
    return group == null ? this : new Groups<>(groups.put(group, members(group).put(key, value)));
  }

  Groups<G, K, V> remove(@Nullable G group, K key) {
    if (group == null) {
      return this;
    }
    SortedTree<K, V> rest = members(group).remove(key);
    return new Groups<>(rest.isEmpty() ? groups.remove(group) : groups.put(group, rest));
  }

  boolean has(G group) {
    return groups.get(group) != null;
  }

  Stream<V> values(G group, @Nullable K after) {
    return members(group).values(after);
  }

  private SortedTree<K, V> members(G group) {
    SortedTree<K, V> members = groups.get(group);
    return members == null ? SortedTree.empty() : members;
  }
}
