package nl.pow.benchmarks.stable;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Residents and hospitals, twenty residents to a hospital and about as many places as residents;
 * lists of 10 to 50 hospitals, best first, and each hospital ranks all who list it.
 *
 * @param start the list of resident {@code i} is {@code start[i]} up to {@code start[i + 1]}
 * @param hospital on the lists
 * @param rank of the resident for that hospital, from 0
 * @param places of each hospital
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared
record Wishes(int[] start, int[] hospital, int[] rank, int[] places) {
  static Wishes of(int residents) {
    int hospitals = Math.max(2, residents / 20);
    SplittableRandom random = new SplittableRandom(9);
    int[] start = new int[residents + 1];
    for (int i = 0; i < residents; i++) {
      start[i + 1] = start[i] + Math.min(hospitals, 10 + random.nextInt(41));
    }
    int[] hospital = new int[start[residents]];
    int[] listedBy = new int[hospitals];
    Arrays.fill(listedBy, -1);
    for (int i = 0; i < residents; i++) {
      for (int at = start[i]; at < start[i + 1]; at++) {
        int drawn = random.nextInt(hospitals);
        while (listedBy[drawn] == i) {
          drawn = random.nextInt(hospitals);
        }
        listedBy[drawn] = i;
        hospital[at] = drawn;
      }
    }
    int[] places = random.ints(hospitals, 10, 31).toArray();
    return new Wishes(start, hospital, ranks(hospital, hospitals, random), places);
  }

  private static int[] ranks(int[] hospital, int hospitals, SplittableRandom random) {
    int[] from = new int[hospitals + 1];
    for (int each : hospital) {
      from[each + 1]++;
    }
    Arrays.parallelPrefix(from, Integer::sum);
    int[] next = from.clone();
    int[] order = new int[hospital.length];
    for (int at = 0; at < hospital.length; at++) {
      int first = from[hospital[at]];
      int last = next[hospital[at]]++;
      int place = first + random.nextInt(last - first + 1);
      order[last] = order[place];
      order[place] = at;
    }
    int[] ranks = new int[hospital.length];
    for (int place = 0; place < order.length; place++) {
      ranks[order[place]] = place - from[hospital[order[place]]];
    }
    return ranks;
  }

  int residents() {
    return start.length - 1;
  }

  /** The position of each on its list. */
  int[] positions() {
    int[] positions = new int[hospital.length];
    for (int i = 0; i < residents(); i++) {
      for (int at = start[i]; at < start[i + 1]; at++) {
        positions[at] = at - start[i];
      }
    }
    return positions;
  }

  /** How many pairs would both rather have each other; -1 when somebody is where it may not. */
  int blocking(int[] hospitalOf) {
    int[] worst = new int[places.length];
    int[] held = new int[places.length];
    int[] chosen = new int[residents()];
    for (int i = 0; i < residents(); i++) {
      chosen[i] = start[i + 1];
      for (int at = start[i]; at < start[i + 1]; at++) {
        if (hospital[at] == hospitalOf[i]) {
          chosen[i] = at;
          held[hospital[at]]++;
          worst[hospital[at]] = Math.max(worst[hospital[at]], rank[at]);
        }
      }
      if (hospitalOf[i] >= 0 && chosen[i] == start[i + 1]) {
        return -1;
      }
    }
    int blocking = 0;
    for (int i = 0; i < residents(); i++) {
      for (int at = start[i]; at < chosen[i]; at++) {
        int h = hospital[at];
        blocking += held[h] < places[h] || rank[at] < worst[h] ? 1 : 0;
      }
    }
    for (int h = 0; h < places.length; h++) {
      if (held[h] > places[h]) {
        return -1;
      }
    }
    return blocking;
  }
}
