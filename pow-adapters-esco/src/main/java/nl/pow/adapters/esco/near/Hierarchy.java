package nl.pow.adapters.esco.near;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.pow.adapters.esco.concept.Links;

/**
 * What lies above what, and by how many steps along the longest way up.
 *
 * <p>A link that would close a ring is left out, so that every way up ends.
 */
final class Hierarchy {
  private static final int[] NONE = {};

  private final Links broader;
  private final int[][] above;
  private final int[][] steps;
  private final Links below;

  Hierarchy(Links broader) {
    this.broader = broader;
    int size = broader.sources();
    above = new int[size][];
    steps = new int[size][];
    BitSet begun = new BitSet(size);
    for (int one = 0; one < size; one++) {
      climb(one, begun);
    }
    below = Links.of(Arrays.asList(above)).turned(size);
  }

  private void climb(int one, BitSet begun) {
    if (begun.get(one)) {
      return;
    }
    begun.set(one);
    if (broader.count(one) > 0) {
      gather(one, begun);
    } else {
      above[one] = NONE;
      steps[one] = NONE;
    }
  }

  private void gather(int one, BitSet begun) {
    SortedMap<Integer, Integer> found = new TreeMap<>();
    for (int i = 0; i < broader.count(one); i++) {
      int parent = broader.target(one, i);
      climb(parent, begun);
      boolean closesRing = above[parent] == null;
      if (!closesRing) {
        found.merge(parent, 1, Math::max);
        for (int j = 0; j < above[parent].length; j++) {
          found.merge(above[parent][j], steps[parent][j] + 1, Math::max);
        }
      }
    }
    steps[one] = numbers(List.copyOf(found.values()));
    above[one] = numbers(List.copyOf(found.keySet()));
  }

  private static int[] numbers(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The steps from one up to another that lies above it; 0 when it does not. */
  int steps(int lower, int upper) {
    int place = Arrays.binarySearch(above[lower], upper);
    return place < 0 ? 0 : steps[lower][place];
  }

  /** Both, and all that lies above the one and below the other. */
  int[] between(int lower, int upper) {
    IntStream between = Arrays.stream(above[lower]).filter(one -> steps(one, upper) > 0);
    return IntStream.concat(IntStream.of(lower, upper), between).toArray();
  }

  /** All that lies above one, ascending; not to be changed. */
  int[] above(int one) {
    return above[one];
  }

  /** From each to all that lies below it. */
  Links below() {
    return below;
  }
}
