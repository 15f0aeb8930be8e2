package nl.pow.matching.assignment;

/**
 * Prices and seats on the way to the optimum.
 *
 * <p>Always true: prices are 0 or more, {@code u[i] + v[j] >= worth} for every pair, with equality
 * for those seated. Missing for the optimum: a candidate without a seat has price 0, and so has a
 * vacancy with a seat left.
 */
final class State {
  final Pairs pairs;
  final Seats seats;

  /** The price of each candidate. */
  final long[] u;

  /** The price of a seat in each vacancy. */
  final long[] v;

  /** Begins with prices of vacancies, whatever they are. */
  State(Pairs pairs, long[] prices) {
    this.pairs = pairs;
    this.seats = new Seats(pairs);
    this.u = new long[pairs.candidates];
    this.v = pairs.largestOf();
    for (int j = 0; j < v.length; j++) {
      v[j] = Math.max(0, Math.min(prices[j], v[j]));
    }
    for (int i = 0; i < pairs.candidates; i++) {
      u[i] = bestProfit(i);
    }
  }

  /** Begins with prices that suit each other. */
  State(Pairs pairs, long[] u, long[] v) {
    this.pairs = pairs;
    this.seats = new Seats(pairs);
    this.u = u;
    this.v = v;
  }

  private long bestProfit(int i) {
    long best = 0;
    for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
      best = Math.max(best, pairs.worth[e] - v[pairs.vacancy[e]]);
    }
    return best;
  }

  /** Seats everybody as given whose vacancy there is a best one. */
  void keep(int[] vacancyOf) {
    for (int i = 0; i < pairs.candidates; i++) {
      for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
        if (pairs.vacancy[e] == vacancyOf[i]) {
          seatIfBest(i, e);
          break;
        }
      }
    }
  }

  /** Seats everybody for whom a best vacancy has a seat left. */
  void seatWhoFits() {
    for (int i = 0; i < pairs.candidates; i++) {
      for (int e = pairs.start[i]; e < pairs.start[i + 1] && isHungry(i); e++) {
        seatIfBest(i, e);
      }
    }
  }

  private void seatIfBest(int i, int e) {
    int j = pairs.vacancy[e];
    if (u[i] + v[j] == pairs.worth[e] && !seats.isFull(j)) {
      seats.seat(i, j);
    }
  }

  /** A candidate who gains by a seat and has none. */
  boolean isHungry(int i) {
    return u[i] > 0 && seats.vacancyOf[i] == Seats.NONE;
  }

  /** A vacancy that gains by a candidate and has a seat left. */
  boolean isWanting(int j) {
    return v[j] > 0 && !seats.isFull(j);
  }
}
