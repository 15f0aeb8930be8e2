package nl.pow.core.store;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Immutable sorted groups of sorted members; a group without members is not there. */
record Groups<G extends Comparable<? super G>, K extends Comparable<? super K>, V>(
    SortedTree<G, SortedTree<K, V>> groups) {
  static <G extends Comparable<? super G>, K extends Comparable<? super K>, V>
      Groups<G, K, V> empty() {
    return new Groups<G, K, V>(SortedTree.empty());
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
