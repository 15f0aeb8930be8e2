package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Those with the same facts are of one class: a criterion sees nothing else of them, so it grades
 * them alike.
 *
 * @param of the class of each
 * @param sample one of each class, the first
 * @param sizes how many are of each class
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Classes(int[] of, int[] sample, int[] sizes) {
  /** Numbers the classes as they come, or gives null when there are more than so many. */
  static @Nullable Classes of(int size, int most, IntFunction<Object> facts) {
    Map<Object, Integer> known = new HashMap<>();
    int[] of = new int[size];
    int[] sample = new int[16];
    int[] sizes = new int[16];
    for (int i = 0; i < size; i++) {
      int next = known.size();
      Object seen = facts.apply(i);
      Integer found = known.get(seen);
      if (found == null && next == most) {
        return null;
      }
      if (found == null) {
        known.put(seen, next);
      }
      if (found == null && next == sample.length) {
        sample = Arrays.copyOf(sample, 2 * next);
        sizes = Arrays.copyOf(sizes, 2 * next);
      }
      of[i] = found == null ? next : found;
      sample[of[i]] = found == null ? i : sample[of[i]];
      sizes[of[i]]++;
    }
    return new Classes(of, Arrays.copyOf(sample, known.size()), Arrays.copyOf(sizes, known.size()));
  }

  int count() {
    return sample.length;
  }
}
