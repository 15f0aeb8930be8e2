package nl.pow.matching.assignment;

/**
 * The pairs that take part, as flat arrays: those of a candidate lie together, and once more those
 * of a vacancy.
 *
 * <p>Each pair is there once, those of a candidate in ascending order of vacancy, and is worth 0 or
 * more. Memory: 12 bytes a pair, 24 once turned.
 */
final class Pairs {
  final int candidates;
  final int vacancies;

  /** How many each vacancy takes, 0 or more. */
  final int[] capacity;

  /** The pairs of candidate {@code i} are {@code start[i]} up to {@code start[i + 1]}. */
  final int[] start;

  final int[] vacancy;
  final long[] worth;

  /** The pairs of vacancy {@code j} are {@code startOf[j]} up to {@code startOf[j + 1]}. */
  final int[] startOf;

  int[] candidateOf = new int[0];
  long[] worthOf = new long[0];

  /** Takes the arrays without a copy. */
  Pairs(int[] capacity, int[] start, int[] vacancy, long[] worth) {
    this.candidates = start.length - 1;
    this.vacancies = capacity.length;
    this.capacity = capacity;
    this.start = start;
    this.vacancy = vacancy;
    this.worth = worth;
    this.startOf = new int[vacancies + 1];
    for (int e = 0; e < start[candidates]; e++) {
      startOf[vacancy[e] + 1]++;
    }
    for (int j = 0; j < vacancies; j++) {
      startOf[j + 1] += startOf[j];
    }
  }

  /** Lays the pairs of each vacancy together, once; before that they are not there. */
  Pairs turned() {
    if (candidateOf.length < start[candidates]) {
      candidateOf = new int[start[candidates]];
      worthOf = new long[start[candidates]];
      int[] next = startOf.clone();
      for (int i = 0; i < candidates; i++) {
        for (int e = start[i]; e < start[i + 1]; e++) {
          int at = next[vacancy[e]]++;
          candidateOf[at] = i;
          worthOf[at] = worth[e];
        }
      }
    }
    return this;
  }

  /** The largest worth of a pair, 0 when there is none. */
  long largest() {
    long largest = 0;
    for (long each : worth) {
      largest = Math.max(largest, each);
    }
    return largest;
  }

  /** The largest worth of a pair of each vacancy, 0 when it has none. */
  long[] largestOf() {
    long[] largest = new long[vacancies];
    for (int e = 0; e < start[candidates]; e++) {
      largest[vacancy[e]] = Math.max(largest[vacancy[e]], worth[e]);
    }
    return largest;
  }
}
