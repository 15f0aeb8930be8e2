package nl.pow.core.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of an immutable AVL tree; the heights of its two sides differ by two at most.
 *
 * <p>The tree of OCaml's standard library (module Map), which proves in practice that two is
 * enough.
 */
record Node<K extends Comparable<? super K>, V>(
    @Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right, int height) {

  /** The item in the middle above both halves. */
  static <T, K extends Comparable<? super K>, V> @Nullable Node<K, V> of(
      List<T> ascending, Function<T, K> key, Function<T, V> value, int from, int to) {
    if (from == to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    T item = ascending.get(middle);
    return join(
        of(ascending, key, value, from, middle),
        key.apply(item),
        value.apply(item),
        of(ascending, key, value, middle + 1, to));
  }

  static <K extends Comparable<? super K>, V> Node<K, V> put(
      @Nullable Node<K, V> node, K key, V value) {
    if (node == null) {
      return join(null, key, value, null);
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return new Node<>(node.left, key, value, node.right, node.height);
    }
    return order < 0
        ? balance(put(node.left, key, value), node, node.right)
        : balance(node.left, node, put(node.right, key, value));
  }

  static <K extends Comparable<? super K>, V> @Nullable Node<K, V> remove(
      @Nullable Node<K, V> node, K key) {
    if (node == null) {
      return null;
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return merge(node.left, node.right);
    }
    return order < 0
        ? balance(remove(node.left, key), node, node.right)
        : balance(node.left, node, remove(node.right, key));
  }

  private static <K extends Comparable<? super K>, V> @Nullable Node<K, V> merge(
      @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    if (left == null) {
      return right;
    }
    if (right == null) {
      return left;
    }
    Node<K, V> least = right;
    for (Node<K, V> next = least.left; next != null; next = next.left) {
      least = next;
    }
    return balance(left, least, remove(right, least.key));
  }

  private static <K extends Comparable<? super K>, V> Node<K, V> balance(
      @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
    if (left != null && left.height > height(right) + 2) {
      Node<K, V> inner = left.right;
      return inner == null || height(left.left) >= inner.height
          ? join(left.left, left, join(inner, middle, right))
          : join(join(left.left, left, inner.left), inner, join(inner.right, middle, right));
    }
    if (right != null && right.height > height(left) + 2) {
      Node<K, V> inner = right.left;
      return inner == null || height(right.right) >= inner.height
          ? join(join(left, middle, inner), right, right.right)
          : join(join(left, middle, inner.left), inner, join(inner.right, right, right.right));
    }
    return join(left, middle, right);
  }

  private static <K extends Comparable<? super K>, V> Node<K, V> join(
      @Nullable Node<K, V> left, Node<K, V> middle, @Nullable Node<K, V> right) {
    return join(left, middle.key, middle.value, right);
  }

  private static <K extends Comparable<? super K>, V> Node<K, V> join(
      @Nullable Node<K, V> left, K key, V value, @Nullable Node<K, V> right) {
    return new Node<>(left, key, value, right, 1 + Math.max(height(left), height(right)));
  }

  private static int height(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.height;
  }
}
