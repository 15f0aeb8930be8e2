package nl.pow.matching.assignment;

/**
 * An assignment of largest total, and prices that prove it.
 *
 * @param vacancyOf the vacancy of each candidate, or {@link Seats#NONE}
 * @param candidatePrice 0 or more; 0 for a candidate without a vacancy
 * @param vacancyPrice of one seat, 0 or more; 0 for a vacancy with a seat left
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Solution(int[] vacancyOf, long[] candidatePrice, long[] vacancyPrice) {
  /** What the chosen pairs are worth together: by duality the sum of all prices. */
  long total(int[] capacity) {
    long total = 0;
    for (long price : candidatePrice) {
      total += price;
    }
    for (int j = 0; j < capacity.length; j++) {
      total += capacity[j] * vacancyPrice[j];
    }
    return total;
  }
}
