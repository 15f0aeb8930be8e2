package nl.pow.core.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map; a changed copy shares all but a path of the tree, so that it costs O(log
 * n) in time and memory.
 */
record SortedTree<K extends Comparable<? super K>, V>(@Nullable Node<K, V> root) {
  static <K extends Comparable<? super K>, V> SortedTree<K, V> empty() {
    return new SortedTree<>(null);
  }

  /** A tree of items in ascending order of their keys; takes time in proportion to their number. */
  static <T, K extends Comparable<? super K>, V> SortedTree<K, V> of(
      List<T> ascending, Function<T, K> key, Function<T, V> value) {
    return new SortedTree<>(Node.of(ascending, key, value, 0, ascending.size()));
  }

  boolean isEmpty() {
    return root == null;
  }

  @Nullable V get(K key) {
    Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key());
      if (order == 0) {
        return node.value();
      }
      node = order < 0 ? node.left() : node.right();
    }
    return null;
  }

  SortedTree<K, V> put(K key, V value) {
    return new SortedTree<>(Node.put(root, key, value));
  }

  SortedTree<K, V> remove(K key) {
    return get(key) == null ? this : new SortedTree<>(Node.remove(root, key));
  }

  /** The values in order of their keys, from the first key greater than {@code after}. */
  Stream<V> values(@Nullable K after) {
    int traits = Spliterator.ORDERED | Spliterator.IMMUTABLE | Spliterator.NONNULL;
    return StreamSupport.stream(
        () -> Spliterators.spliteratorUnknownSize(new Walk<>(root, after), traits), traits, false);
  }

  /** Walks in order; holds the nodes whose turn is still to come. */
  private static final class Walk<K extends Comparable<? super K>, V> implements Iterator<V> {
    private final Deque<Node<K, V>> path = new ArrayDeque<>();

    Walk(@Nullable Node<K, V> root, @Nullable K after) {
      Node<K, V> node = root;
      while (node != null) {
        boolean passed = after != null && after.compareTo(node.key()) >= 0;
        if (!passed) {
          path.push(node);
        }
        node = passed ? node.right() : node.left();
      }
    }

    @Override
    public boolean hasNext() {
      return !path.isEmpty();
    }

    @Override
    public V next() {
      if (path.isEmpty()) {
        throw new NoSuchElementException("The tree has no more values.");
      }
      Node<K, V> here = path.pop();
      for (Node<K, V> node = here.right(); node != null; node = node.left()) {
        path.push(node);
      }
      return here.value();
    }
  }
}
