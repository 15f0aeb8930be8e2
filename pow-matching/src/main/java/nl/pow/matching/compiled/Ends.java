package nl.pow.matching.compiled;

import java.util.stream.Stream;
import nl.pow.matching.criterion.Grade;

/**
 * The ends of ways in columns, in the order of a layout.
 *
 * @param limits the greatest distance of each
 * @param certainties how certain a way within the limit is
 * @param allCertain whether all are certain
 * @param remote whether no way has to be gone
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Ends(int[] limits, int[] certainties, boolean allCertain, boolean[] remote) {
  static Ends of(Endpoint[] classes) {
    boolean[] remote = new boolean[classes.length];
    for (int i = 0; i < classes.length; i++) {
      remote[i] = classes[i].remote();
    }
    return new Ends(
        Stream.of(classes).mapToInt(Endpoint::limit).toArray(),
        Stream.of(classes).mapToInt(Endpoint::sure).toArray(),
        Stream.of(classes).allMatch(end -> end.sure() == Grade.FULL),
        remote);
  }

  int size() {
    return limits.length;
  }
}
