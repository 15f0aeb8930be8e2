package nl.pow.matching.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The best assignment of a small market, by trying all: slow and plain. */
final class Exhaustive {
  private final Pairs pairs;
  private final Map<String, Long> known = new HashMap<>();

  Exhaustive(Pairs pairs) {
    this.pairs = pairs;
  }

  long total() {
    return best(0, pairs.capacity.clone());
  }

  /** The best from candidate {@code i} on, with these seats left. */
  private long best(int i, int[] left) {
    if (i == pairs.candidates) {
      return 0;
    }
    String key = i + Arrays.toString(left);
    Long found = known.get(key);
    if (found != null) {
      return found;
    }
    long best = best(i + 1, left);
    for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
      best = Math.max(best, with(i, e, left));
    }
    known.put(key, best);
    return best;
  }

  private long with(int i, int e, int[] left) {
    int[] less = left.clone();
    return --less[pairs.vacancy[e]] < 0 ? Long.MIN_VALUE : pairs.worth[e] + best(i + 1, less);
  }

  /** Of all best ones that in which each candidate in turn has the first vacancy it can have. */
  int[] first() {
    int[] chosen = new int[pairs.candidates];
    int[] left = pairs.capacity.clone();
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = Seats.NONE;
      for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
        if (with(i, e, left) == best(i, left)) {
          chosen[i] = pairs.vacancy[e];
          left[chosen[i]]--;
          break;
        }
      }
    }
    return chosen;
  }
}
