package nl.pow.matching.stable;

/**
 * Deferred acceptance: rows propose from the top of their lists, columns hold the best so far (Gale
 * &amp; Shapley 1962; with several places Roth &amp; Peranson 1999).
 *
 * <p>The outcome is stable and, among all stable ones, best for every row at once, when ties are
 * taken to be broken by number. Each proposal is made once: linear in the lists, but for the
 * logarithm of the places of a column. Who was sent away waits for the next round, so that the
 * processor can look ahead instead of chasing one chain.
 */
final class DeferredAcceptance {
  private final Lists lists;
  private final Seats seats;

  /** The row of each pair and the next pair of each row; empty when rows have one place each. */
  private final int[] rowOfPair;

  private final int[] next;

  private DeferredAcceptance(Lists lists, boolean severalPlaces) {
    this.lists = lists;
    this.seats = new Seats(lists);
    this.rowOfPair = severalPlaces ? lists.rowOfPair() : new int[0];
    this.next = severalPlaces ? lists.start.clone() : new int[0];
  }

  /** Whom the columns hold in the end. */
  static Seats run(Lists lists) {
    int total = 0;
    boolean several = false;
    for (int row = 0; row < lists.rows(); row++) {
      total += wanted(lists, row);
      several |= lists.places[row] > 1;
    }
    DeferredAcceptance acceptance = new DeferredAcceptance(lists, several);
    int[] waiting = acceptance.firstPairs(total);
    int count = total;
    while (count > 0) {
      count = acceptance.round(waiting, count);
    }
    return acceptance.seats;
  }

  /** How many of its places a row could fill. */
  private static int wanted(Lists lists, int row) {
    return Math.min(lists.places[row], lists.start[row + 1] - lists.start[row]);
  }

  /** The best pairs of each row, as many as it has places. */
  private int[] firstPairs(int total) {
    int[] first = new int[total];
    int at = 0;
    for (int row = 0; row < lists.rows(); row++) {
      int wanted = wanted(lists, row);
      for (int i = 0; i < wanted; i++) {
        first[at++] = lists.start[row] + i;
      }
      if (next.length > 0) {
        next[row] += wanted;
      }
    }
    return first;
  }

  /** Proposes all pairs that wait: those who lose a place come back with their next pair. */
  private int round(int[] waiting, int count) {
    int sentAway = 0;
    for (int i = 0; i < count; i++) {
      int follower = propose(waiting[i]);
      if (follower >= 0) {
        waiting[sentAway++] = follower;
      }
    }
    return sentAway;
  }

  /** Goes down the list until held: the next pair of who loses a place by that, if any. */
  private int propose(int first) {
    int pair = first;
    while (pair >= 0) {
      int loser = seats.offer(pair);
      if (loser != pair) {
        return loser >= 0 ? following(loser) : Seats.NOBODY;
      }
      pair = following(pair);
    }
    return Seats.NOBODY;
  }

  /** The next pair of the row of a pair, or {@link Seats#NOBODY} at the end of its list. */
  private int following(int pair) {
    if (next.length == 0) {
      return lists.isLast(pair) ? Seats.NOBODY : pair + 1;
    }
    int row = rowOfPair[pair];
    return next[row] < lists.start[row + 1] ? next[row]++ : Seats.NOBODY;
  }
}
