package nl.pow.matching.assignment;

import java.util.Arrays;

/**
 * The seats of an auction and what was bid for each: the lowest bid in a full vacancy is its price
 * and the first to give way. Those of a vacancy are a heap with the lowest on top.
 */
final class Bids {
  /** The price of a seat in each vacancy; that of a round before while there are seats left. */
  final long[] price;

  /** The vacancy of each candidate, or {@link Seats#NONE}. */
  final int[] vacancyOf;

  private final int[] first;
  private final int[] taken;
  private final int[] seated;
  private final long[] bid;

  Bids(Pairs pairs) {
    price = new long[pairs.vacancies];
    vacancyOf = new int[pairs.candidates];
    first = new int[pairs.vacancies + 1];
    for (int j = 0; j < pairs.vacancies; j++) {
      int most = pairs.startOf[j + 1] - pairs.startOf[j];
      first[j + 1] = first[j] + Math.min(pairs.capacity[j], most);
    }
    taken = new int[pairs.vacancies];
    seated = new int[first[pairs.vacancies]];
    bid = new long[first[pairs.vacancies]];
  }

  /** Empties all seats and keeps the prices. */
  void clear() {
    Arrays.fill(taken, 0);
    Arrays.fill(vacancyOf, Seats.NONE);
  }

  private int seats(int j) {
    return first[j + 1] - first[j];
  }

  int left(int j) {
    return seats(j) - taken[j];
  }

  boolean isWanting(int j) {
    return price[j] > 0 && left(j) > 0;
  }

  /** Seats the candidate for what it bids; tells who gives way, itself when there are no seats. */
  int sit(int i, int j, long amount) {
    int size = seats(j);
    if (size == 0) {
      price[j] = Math.max(price[j], amount);
      return i;
    }
    int out = Seats.NONE;
    vacancyOf[i] = j;
    if (taken[j] < size) {
      up(first[j], taken[j]++, i, amount);
    } else {
      out = seated[first[j]];
      vacancyOf[out] = Seats.NONE;
      down(first[j], size, i, amount);
    }
    if (taken[j] == size) {
      price[j] = bid[first[j]];
    }
    return out;
  }

  /** Moves the candidate to a seat that is left, for the price; all seats there cost that now. */
  void move(int i, int j) {
    int from = vacancyOf[i];
    if (from != Seats.NONE) {
      leave(i, from);
    }
    vacancyOf[i] = j;
    seated[first[j] + taken[j]++] = i;
    Arrays.fill(bid, first[j], first[j] + taken[j], price[j]);
  }

  private void leave(int i, int j) {
    int last = first[j] + --taken[j];
    for (int seat = first[j]; seat < last; seat++) {
      if (seated[seat] == i) {
        seated[seat] = seated[last];
      }
    }
    Arrays.fill(bid, first[j], last, price[j]);
  }

  private void up(int top, int from, int i, long amount) {
    int at = from;
    while (at > 0 && bid[top + (at - 1) / 2] > amount) {
      int parent = (at - 1) / 2;
      put(top + at, seated[top + parent], bid[top + parent]);
      at = parent;
    }
    put(top + at, i, amount);
  }

  private void down(int top, int size, int i, long amount) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && bid[top + child + 1] < bid[top + child]) {
        child++;
      }
      if (bid[top + child] >= amount) {
        break;
      }
      put(top + at, seated[top + child], bid[top + child]);
      at = child;
    }
    put(top + at, i, amount);
  }

  private void put(int seat, int i, long amount) {
    seated[seat] = i;
    bid[seat] = amount;
  }
}
