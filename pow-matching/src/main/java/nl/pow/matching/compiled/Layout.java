package nl.pow.matching.compiled;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which participant lies in which row: those of one class together.
 *
 * @param members the participant in each row
 * @param classes the classes in the order in which they lie
 * @param ends the row after the last of each of those
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Layout(int[] members, int[] classes, int[] ends) {
  static Layout of(Classes classes, Comparator<Integer> order) {
    int[] ordered =
        IntStream.range(0, classes.count()).boxed().sorted(order).mapToInt(i -> i).toArray();
    int[] ends = new int[ordered.length];
    int[] next = new int[ordered.length];
    int end = 0;
    for (int i = 0; i < ordered.length; i++) {
      next[ordered[i]] = end;
      end += classes.sizes()[ordered[i]];
      ends[i] = end;
    }
    int[] members = new int[end];
    for (int member = 0; member < end; member++) {
      members[next[classes.of().get(member)]++] = member;
    }
    return new Layout(members, ordered, ends);
  }

  int start(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }
}
