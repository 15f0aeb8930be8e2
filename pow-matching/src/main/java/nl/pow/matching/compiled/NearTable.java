package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.BiFunction;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a taxonomy tells of every pair of something asked and something found, worked out once.
 *
 * <p>Eight bytes for each pair that is near; a look-up is two hashes and a binary search. What is
 * asked and what is found have a number each, from 0.
 */
final class NearTable<T extends Comparable<T>> {
  private final Map<T, Integer> asked = new HashMap<>();
  private final Map<T, Integer> found = new HashMap<>();
  private final List<int[]> near = new ArrayList<>();
  private final List<int[]> relations = new ArrayList<>();
  private final List<Relation> distinct = new ArrayList<>();

  NearTable(
      NavigableSet<T> asked,
      NavigableSet<T> found,
      BiFunction<T, NavigableSet<T>, List<Related<T>>> ask) {
    found.forEach(one -> this.found.put(one, this.found.size()));
    Map<Relation, Integer> known = new HashMap<>();
    for (T one : asked) {
      this.asked.put(one, this.asked.size());
      add(ask.apply(one, found), known);
    }
  }

  private void add(List<Related<T>> related, Map<Relation, Integer> known) {
    List<Related<T>> ordered = new ArrayList<>(related);
    ordered.removeIf(one -> place(one) < 0);
    ordered.sort(Comparator.comparingInt(this::place));
    int[] places = new int[ordered.size()];
    int[] values = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      Relation relation = ordered.get(i).relation();
      places[i] = place(ordered.get(i));
      values[i] = known.computeIfAbsent(relation, this::number);
    }
    near.add(places);
    relations.add(values);
  }

  private int place(Related<T> related) {
    return found.getOrDefault(related.found(), -1);
  }

  private int number(Relation relation) {
    distinct.add(relation);
    return distinct.size() - 1;
  }

  /** The relation, or null when one of the two was not there when the table was made. */
  @Nullable Relation find(T one, T other) {
    Integer row = asked.get(one);
    Integer place = found.get(other);
    if (row == null || place == null) {
      return null;
    }
    int at = Arrays.binarySearch(near.get(row), place);
    return at < 0 ? Relation.unrelated() : distinct.get(relations.get(row)[at]);
  }

  /** The number of something that is asked. */
  int asked(T one) {
    return asked.getOrDefault(one, -1);
  }

  /** The number of something that is found. */
  int found(T other) {
    return found.getOrDefault(other, -1);
  }

  int askedCount() {
    return asked.size();
  }

  int foundCount() {
    return found.size();
  }

  /** What is near to what is asked, by the number of what is asked. */
  Near nearAsked() {
    int[][] values = new int[near.size()][];
    for (int row = 0; row < values.length; row++) {
      values[row] = Arrays.stream(relations.get(row)).map(r -> distinct.get(r).value()).toArray();
    }
    return new Near(near.toArray(int[][]::new), values, foundCount());
  }
}
