package nl.pow.benchmarks.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Pairs and what they are worth; nobody has to be placed.
 *
 * @param capacity how many each vacancy takes
 * @param start the pairs of candidate {@code i} are {@code start[i]} up to {@code start[i + 1]}
 * @param vacancy of each pair, ascending within a candidate
 * @param worth of each pair, 1 or more
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared
record Problem(int[] capacity, int[] start, int[] vacancy, long[] worth) {
  /** Above what a pair is worth. */
  static final int MOST = 100_000;

  int candidates() {
    return start.length - 1;
  }

  int vacancies() {
    return capacity.length;
  }

  /** Everybody with everything: then everybody who can is placed. */
  static Problem dense(int candidates, int vacancies) {
    SplittableRandom random = new SplittableRandom(7);
    int[] start = IntStream.rangeClosed(0, candidates).map(i -> i * vacancies).toArray();
    int[] vacancy = new int[candidates * vacancies];
    Arrays.setAll(vacancy, e -> e % vacancies);
    return new Problem(ones(vacancies), start, vacancy, worths(vacancy.length, random));
  }

  /** Everybody with 20 drawn at random. */
  static Problem sparse(int size) {
    int each = Math.min(20, size);
    SplittableRandom random = new SplittableRandom(8);
    int[] start = IntStream.rangeClosed(0, size).map(i -> i * each).toArray();
    int[] vacancy = new int[size * each];
    for (int i = 0; i < size; i++) {
      draw(vacancy, start[i], each, size, random);
    }
    return new Problem(ones(size), start, vacancy, worths(vacancy.length, random));
  }

  private static void draw(int[] into, int from, int each, int size, SplittableRandom random) {
    for (int e = from; e < from + each; e++) {
      int drawn = random.nextInt(size);
      while (contains(into, from, e, drawn)) {
        drawn = random.nextInt(size);
      }
      into[e] = drawn;
    }
    Arrays.sort(into, from, from + each);
  }

  private static boolean contains(int[] drawn, int from, int to, int value) {
    for (int e = from; e < to; e++) {
      if (drawn[e] == value) {
        return true;
      }
    }
    return false;
  }

  private static int[] ones(int size) {
    int[] ones = new int[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static long[] worths(int size, SplittableRandom random) {
    long[] worth = new long[size];
    Arrays.setAll(worth, e -> 1 + random.nextInt(MOST - 1));
    return worth;
  }

  /** What the chosen pairs are worth together; -1 when they are not pairs, or too many. */
  long total(int[] vacancyOf) {
    long total = 0;
    int[] left = capacity.clone();
    for (int i = 0; i < vacancyOf.length; i++) {
      if (vacancyOf[i] >= 0) {
        int e = Arrays.binarySearch(vacancy, start[i], start[i + 1], vacancyOf[i]);
        if (e < 0 || --left[vacancyOf[i]] < 0) {
          return -1;
        }
        total += worth[e];
      }
    }
    return total;
  }

  /** Whether prices prove that nothing is worth more than a total. */
  boolean isProved(long total, long[] candidatePrice, long[] vacancyPrice) {
    long prices = 0;
    for (int i = 0; i < candidates(); i++) {
      prices += candidatePrice[i];
      for (int e = start[i]; e < start[i + 1]; e++) {
        if (candidatePrice[i] < 0
            || vacancyPrice[vacancy[e]] < 0
            || candidatePrice[i] + vacancyPrice[vacancy[e]] < worth[e]) {
          return false;
        }
      }
    }
    for (int j = 0; j < vacancies(); j++) {
      prices += capacity[j] * vacancyPrice[j];
    }
    return prices == total;
  }
}
