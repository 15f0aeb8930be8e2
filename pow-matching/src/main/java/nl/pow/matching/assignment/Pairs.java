package nl.pow.matching.assignment;

/**
 * The pairs that take part, as flat arrays: those of a candidate lie together, and once more those
 * of a vacancy.
 *
 * <p>Each pair is there once and is worth 0 or more. Memory: 24 bytes a pair.
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

  final int[] candidateOf;
  final long[] worthOf;

  /** Takes the arrays without a copy. */
  Pairs(int[] capacity, int[] start, int[] vacancy, long[] worth) {
    this.candidates = start.length - 1;
    this.vacancies = capacity.length;
    this.capacity = capacity;
    this.start = start;
    this.vacancy = vacancy;
    this.worth = worth;
    this.startOf = new int[vacancies + 1];
    this.candidateOf = new int[start[candidates]];
    this.worthOf = new long[start[candidates]];
    turn();
  }

  private void turn() {
    for (int e = 0; e < start[candidates]; e++) {
      startOf[vacancy[e] + 1]++;
    }
    for (int j = 0; j < vacancies; j++) {
      startOf[j + 1] += startOf[j];
    }
    int[] next = startOf.clone();
    for (int i = 0; i < candidates; i++) {
      for (int e = start[i]; e < start[i + 1]; e++) {
        int at = next[vacancy[e]]++;
        candidateOf[at] = i;
        worthOf[at] = worth[e];
      }
    }
  }

  /** The largest worth of a pair of this vacancy, 0 when it has none. */
  long largestOf(int j) {
    long largest = 0;
    for (int e = startOf[j]; e < startOf[j + 1]; e++) {
      largest = Math.max(largest, worthOf[e]);
    }
    return largest;
  }
}
