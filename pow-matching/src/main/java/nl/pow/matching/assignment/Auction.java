package nl.pow.matching.assignment;

import java.util.Arrays;

/**
 * Finds prices near the best by an auction, in rounds with ever smaller steps (Bertsekas 1988; from
 * both sides, Bertsekas and Castanon 1992).
 *
 * <p>A candidate without a seat bids for its best vacancy what makes it as good as its second best,
 * and a step more; the lowest bid gives way. When no candidate gains any more, a vacancy of which a
 * seat is left lowers its price until the next but one candidate would come, and takes over the
 * first. Each round ends within a step of the optimum for everybody.
 *
 * <p>An exact method begins with what comes out; so nothing has to be exact here.
 */
final class Auction {
  /** The last step is this part of a point: finer costs rounds, coarser leaves more to repair. */
  private static final int FINEST = 4;

  private static final int SHRINK = 5;

  private final Pairs pairs;
  private final Bids bids;
  private final long scale;
  private final int[] queue;

  /** The scaled worth of the pair of each candidate that has a seat. */
  private final long[] worth;

  private long step;

  Auction(Pairs pairs) {
    this.pairs = pairs.turned();
    this.bids = new Bids(pairs);
    this.queue = new int[Math.max(pairs.candidates, pairs.vacancies)];
    this.worth = new long[pairs.candidates];
    this.scale = pairs.largest() < Long.MAX_VALUE / 64 ? FINEST : 1;
  }

  /** Holds it; the prices are those of {@link #prices()} then. */
  Auction hold() {
    step = pairs.largest() * scale;
    do {
      step = Math.max(1, step / SHRINK);
      bids.clear();
      candidatesBid();
      vacanciesCourt();
    } while (step > 1);
    return this;
  }

  /** Prices of a seat in each vacancy, in points, rounded down. */
  long[] prices() {
    return Arrays.stream(bids.price).map(price -> price / scale).toArray();
  }

  /** The vacancy of each candidate, or {@link Seats#NONE}. */
  int[] vacancyOf() {
    return bids.vacancyOf;
  }

  private void candidatesBid() {
    int size = pairs.candidates;
    for (int i = 0; i < size; i++) {
      queue[i] = size - 1 - i;
    }
    while (size > 0) {
      int out = bid(queue[--size]);
      if (out != Seats.NONE) {
        queue[size++] = out;
      }
    }
  }

  private int bid(int i) {
    long best = 0;
    long second = 0;
    int at = Seats.NONE;
    for (int e = pairs.start[i], end = pairs.start[i + 1]; e < end; e++) {
      long profit = pairs.worth[e] * scale - bids.price[pairs.vacancy[e]];
      if (profit > best) {
        second = best;
        best = profit;
        at = e;
      } else if (profit > second) {
        second = profit;
      }
    }
    if (at == Seats.NONE) {
      return Seats.NONE;
    }
    worth[i] = pairs.worth[at] * scale;
    return bids.sit(i, pairs.vacancy[at], worth[i] - second + step);
  }

  private void vacanciesCourt() {
    int size = 0;
    for (int j = pairs.vacancies - 1; j >= 0; j--) {
      if (bids.isWanting(j)) {
        queue[size++] = j;
      }
    }
    while (size > 0) {
      int j = queue[--size];
      while (bids.isWanting(j)) {
        int robbed = court(j);
        if (robbed != Seats.NONE && bids.isWanting(robbed) && bids.left(robbed) == 1) {
          queue[size++] = robbed;
        }
      }
    }
  }

  /** Takes over the candidate that loses least by it; tells from which vacancy, or none. */
  private int court(int j) {
    long best = 0;
    long second = 0;
    int at = Seats.NONE;
    for (int e = pairs.startOf[j], end = pairs.startOf[j + 1]; e < end; e++) {
      long gain = pairs.worthOf[e] * scale - profit(pairs.candidateOf[e], j);
      if (gain > best) {
        second = best;
        best = gain;
        at = e;
      } else if (gain > second) {
        second = gain;
      }
    }
    if (at == Seats.NONE) {
      bids.price[j] = 0;
      return Seats.NONE;
    }
    bids.price[j] = Math.min(bids.price[j], Math.max(0, second - step));
    int i = pairs.candidateOf[at];
    int from = bids.vacancyOf[i];
    worth[i] = pairs.worthOf[at] * scale;
    bids.move(i, j);
    return from;
  }

  private long profit(int i, int but) {
    int j = bids.vacancyOf[i];
    return j == Seats.NONE ? 0 : j == but ? Long.MAX_VALUE / 2 : worth[i] - bids.price[j];
  }
}
