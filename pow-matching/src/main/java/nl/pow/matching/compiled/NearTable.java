package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.pow.core.InvalidValueException;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a taxonomy tells of every pair of something asked and something found, worked out once.
 *
 * <p>Eight bytes for each pair that is near; a look-up is two hashes and a binary search. What is
 * asked and what is found have a number each, from 0.
 */
final class NearTable<T> {
  /** Asks a taxonomy about two sets. */
  interface Asking<T> {
    void ask(SortedSet<T> asked, SortedSet<T> found, NearPairs pairs);
  }

  private static final int BITS = 10;
  private static final int VALUE = (1 << BITS) - 1;

  private final Map<T, Integer> asked;
  private final Map<T, Integer> found;
  private final int[][] near;

  /** The value, and above it the number of the path. */
  private final int[][] relations;

  private final List<String> paths = new ArrayList<>();

  NearTable(SortedSet<T> asked, SortedSet<T> found, Asking<T> taxonomy) {
    this.asked = numbered(asked);
    this.found = numbered(found);
    near = new int[asked.size()][];
    relations = new int[asked.size()][];
    Filling filling = new Filling();
    taxonomy.ask(asked, found, filling);
    filling.upTo(near.length);
  }

  private static <T> Map<T, Integer> numbered(SortedSet<T> ascending) {
    Map<T, Integer> numbers = new HashMap<>(2 * ascending.size());
    ascending.forEach(one -> numbers.put(one, numbers.size()));
    return numbers;
  }

  /** Takes the pairs row by row. */
  private final class Filling implements NearPairs {
    private final Map<String, Integer> known = new HashMap<>();
    private int[] places = new int[16];
    private int[] values = new int[16];
    private int size;
    private int row;

    @Override
    public void near(int asked, int found, Relation relation) {
      upTo(asked);
      if (asked != row || (size > 0 && found <= places[size - 1])) {
        throw new InvalidValueException(
            "taxonomy", "A taxonomy tells what is near in ascending order, each pair once.");
      }
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      places[size] = found;
      values[size++] = path(relation.path()) << BITS | relation.value();
    }

    private int path(String path) {
      Integer number = known.get(path);
      if (number == null) {
        number = paths.size();
        known.put(path, number);
        paths.add(path);
      }
      return number;
    }

    /** Ends all rows before one. */
    void upTo(int next) {
      for (; row < next; row++) {
        near[row] = Arrays.copyOf(places, size);
        relations[row] = Arrays.copyOf(values, size);
        size = 0;
      }
    }
  }

  /** The relation, or null when one of the two was not there when the table was made. */
  @Nullable Relation find(T one, T other) {
    Integer row = asked.get(one);
    Integer place = found.get(other);
    if (row == null || place == null) {
      return null;
    }
    int at = Arrays.binarySearch(near[row], place);
    if (at < 0) {
      return Relation.unrelated();
    }
    int relation = relations[row][at];
    return new Relation(relation & VALUE, paths.get(relation >> BITS));
  }

  /** The number of something that is asked. */
  int asked(T one) {
    return asked.getOrDefault(one, -1);
  }

  /** The number of something that is found. */
  int found(T other) {
    return found.getOrDefault(other, -1);
  }

  int foundCount() {
    return found.size();
  }

  /** What is near to what is asked, by the number of what is asked. */
  Near nearAsked() {
    int[][] values = new int[near.length][];
    for (int row = 0; row < values.length; row++) {
      values[row] = Arrays.stream(relations[row]).map(relation -> relation & VALUE).toArray();
    }
    return new Near(near, values, foundCount());
  }
}
