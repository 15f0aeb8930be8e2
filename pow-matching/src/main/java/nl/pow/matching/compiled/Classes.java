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
record Classes(Numbers of, int[] sample, int[] sizes) {
  /** So many numbers fit a table that is made in no time. */
  private static final int FEW = 1 << 22;

  /** All of one class. */
  static Classes one(int size) {
    return new Classes(
        Numbers.below(1, size),
        new int[Math.min(size, 1)],
        size == 0 ? new int[0] : new int[] {size});
  }

  /** Numbers the classes as they come, or gives null when there are more than so many. */
  static @Nullable Classes of(int size, int most, IntFunction<?> facts) {
    Map<Object, Integer> known = new HashMap<>();
    int[] of = new int[size];
    int[] sample = new int[16];
    for (int i = 0; i < size; i++) {
      int next = known.size();
      Object seen = facts.apply(i);
      Integer found = known.putIfAbsent(seen, next);
      if (found == null && next == most) {
        return null;
      }
      if (found == null) {
        sample = next == sample.length ? Arrays.copyOf(sample, 2 * next) : sample;
        sample[next] = i;
      }
      of[i] = found == null ? next : found;
    }
    return packed(of, Arrays.copyOf(sample, known.size()));
  }

  /** Those that are alike in two respects. */
  static @Nullable Classes both(Classes one, Classes other, int most) {
    long step = other.count();
    long pairs = step * one.count();
    return pairs <= FEW
        ? tabled(one, other, most, (int) pairs)
        : of(one.of.size(), most, i -> Long.valueOf(one.of.get(i) * step + other.of.get(i)));
  }

  /** With a number for each pair of classes. */
  private static @Nullable Classes tabled(Classes one, Classes other, int most, int pairs) {
    int[] numbers = new int[pairs];
    int[] of = new int[one.of.size()];
    int[] sample = new int[Math.min(pairs, of.length)];
    int count = 0;
    for (int i = 0; i < of.length; i++) {
      int pair = one.of.get(i) * other.count() + other.of.get(i);
      if (numbers[pair] == 0) {
        sample[count++] = i;
        numbers[pair] = count;
      }
      of[i] = numbers[pair] - 1;
    }
    return count > most ? null : packed(of, Arrays.copyOf(sample, count));
  }

  private static Classes packed(int[] of, int[] sample) {
    Numbers packed = Numbers.below(sample.length, of.length);
    int[] sizes = new int[sample.length];
    for (int i = 0; i < of.length; i++) {
      packed.set(i, of[i]);
      sizes[of[i]]++;
    }
    return new Classes(packed, sample, sizes);
  }

  int count() {
    return sample.length;
  }
}
