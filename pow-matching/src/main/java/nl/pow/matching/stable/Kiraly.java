package nl.pow.matching.stable;

import java.util.Arrays;

/**
 * A weakly stable matching with ties on both sides that places at least two thirds of the most that
 * any weakly stable one can place: Kir&aacute;ly's algorithm (2013, after McDermid 2009 and
 * Kir&aacute;ly 2011).
 *
 * <p>Rows have one place each. It is deferred acceptance with three turns. Among equal columns a
 * row goes first to one with a seat free. A row that was turned down by everybody goes through its
 * list a second time, and columns then put it before equals on their first time. And a row that
 * sits at a column while an equal one still has a seat free can be moved there by whoever comes. A
 * column with several places stands for as many equal ones of one place. Linear in the lists, but
 * for the logarithm of the places of a column.
 */
final class Kiraly {
  private static final long FIRST_TIME = 1L << 31;

  private final Lists lists;
  private final int[] base;

  /** Per column: seats taken, and how many of the last of them may hold rows that can be moved. */
  private final int[] taken;

  private final int[] movable;
  private final boolean[] heaped;
  private final long[] held;

  /** Per row: where it looks for a free seat, and which pair it tries next. */
  private final int[] free;

  private final int[] next;

  /** Per row: the pair that it sits at, and whether it is at its list for the second time. */
  private final int[] seat;

  private final boolean[] again;

  private Kiraly(Lists lists) {
    this.lists = lists;
    this.base = Seats.bases(lists);
    this.taken = new int[lists.columns()];
    this.movable = new int[lists.columns()];
    this.heaped = new boolean[lists.columns()];
    this.held = new long[base[lists.columns()]];
    this.free = lists.start.clone();
    this.next = lists.start.clone();
    this.seat = new int[lists.rows()];
    Arrays.fill(seat, Seats.NOBODY);
    this.again = new boolean[lists.rows()];
  }

  /** The column of each row, or {@link Seats#NOBODY}. */
  static int[] run(Lists lists) {
    Kiraly run = new Kiraly(lists);
    int[] waiting = new int[lists.rows()];
    int count = 0;
    for (int row = 0; row < waiting.length; row++) {
      if (lists.places[row] > 0) {
        waiting[count++] = row;
      }
    }
    while (count > 0) {
      int sentAway = 0;
      for (int i = 0; i < count; i++) {
        int loser = run.propose(waiting[i]);
        if (loser >= 0) {
          waiting[sentAway++] = loser;
        }
      }
      count = sentAway;
    }
    int[] placed = run.seat;
    for (int row = 0; row < placed.length; row++) {
      placed[row] = placed[row] < 0 ? Seats.NOBODY : lists.column(placed[row]);
    }
    return placed;
  }

  private int capacity(int column) {
    return base[column + 1] - base[column];
  }

  private boolean hasFree(int column) {
    return taken[column] < capacity(column);
  }

  /** Whether a pair is on the list of the row and liked as much as another pair of it. */
  private boolean ties(int pair, int with, int row) {
    return pair < lists.start[row + 1] && lists.own[pair] == lists.own[with];
  }

  /** Goes on until the row is taken: who is sent away by that, or nobody. */
  private int propose(int row) {
    int end = lists.start[row + 1];
    while (next[row] < end || secondTime(row)) {
      int pair = next[row];
      if (findFree(row, pair)) {
        sitDown(row, free[row]);
        return Seats.NOBODY;
      }
      next[row]++;
      int loser = pushIn(row, pair);
      if (loser != row) {
        return loser;
      }
    }
    return Seats.NOBODY;
  }

  private boolean secondTime(int row) {
    if (again[row] || lists.start[row] == lists.start[row + 1]) {
      return false;
    }
    again[row] = true;
    next[row] = lists.start[row];
    free[row] = lists.start[row];
    return true;
  }

  /** Looks for a free seat among the columns that are liked as much as this one. */
  private boolean findFree(int row, int pair) {
    int at = free[row];
    while (ties(at, pair, row) && !hasFree(lists.column(at))) {
      at++;
    }
    free[row] = at;
    return ties(at, pair, row);
  }

  private void sitDown(int row, int pair) {
    int column = lists.column(pair);
    boolean moves = ties(pair + 1, pair, row);
    int slot =
        moves
            ? base[column + 1] - ++movable[column]
            : base[column] + taken[column] - movable[column];
    held[slot] = key(row, pair);
    taken[column]++;
    seat[row] = pair;
  }

  private long key(int row, int pair) {
    return (long) lists.rankThere(pair) << 32 | (again[row] ? 0 : FIRST_TIME) | row;
  }

  /** Tries a column without a free seat: who is sent away by that, maybe the row itself. */
  private int pushIn(int row, int pair) {
    int column = lists.column(pair);
    if (capacity(column) == 0) {
      return row;
    }
    long key = key(row, pair);
    while (movable[column] > 0) {
      int slot = base[column + 1] - movable[column]--;
      int holder = row(held[slot]);
      if (findFree(holder, seat[holder])) {
        held[slot] = key;
        seat[holder] = Seats.NOBODY;
        seat[row] = pair;
        return holder;
      }
    }
    return replaceWorst(column, key, pair);
  }

  private int replaceWorst(int column, long key, int pair) {
    int from = base[column];
    if (!heaped[column]) {
      MaxHeap.heapify(held, from, capacity(column));
      heaped[column] = true;
    }
    long worst = held[from];
    int row = row(key);
    if (key > worst) {
      return row;
    }
    held[from] = key;
    MaxHeap.siftDown(held, from, capacity(column), 0);
    int loser = row(worst);
    seat[loser] = Seats.NOBODY;
    seat[row] = pair;
    return loser;
  }

  private static int row(long key) {
    return (int) (key & (FIRST_TIME - 1));
  }
}
