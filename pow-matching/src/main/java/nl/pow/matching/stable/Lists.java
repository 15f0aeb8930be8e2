package nl.pow.matching.stable;

import java.util.Arrays;
import java.util.Random;

/**
 * The lists of one side, best first, on flat arrays: for each row whom it accepts, and how the two
 * rank each other.
 *
 * <p>Rows and columns are numbered; of equals the lower number goes first. A pair is the place of a
 * column on the list of a row, so that the pairs of a row stand together, and a proposal touches
 * one place in memory. There are at most 2^31 - 1 of them.
 */
final class Lists {
  private static final long LAST = 1L << 31;

  /** Where the list of each row begins; one more at the end. */
  final int[] start;

  /** The rank of the column for the row, from 0 and never descending in a row; equal is a tie. */
  final int[] own;

  /** How many places each row has. */
  final int[] places;

  /** How many places each column has. */
  final int[] otherPlaces;

  /** The rank of the row for the column, then one bit at the end of a row, then the column. */
  private final long[] pairs;

  private Lists(int[] start, long[] pairs, int[] own, int[] places, int[] otherPlaces) {
    this.start = start;
    this.pairs = pairs;
    this.own = own;
    this.places = places;
    this.otherPlaces = otherPlaces;
  }

  /**
   * Takes over the arrays and puts each row in order: linear in the lists.
   *
   * @param start where the pairs of each row begin; one more at the end
   * @param pairs made by {@link #pair}
   * @param own the rank of each for its row, from 0, not much above the length of the row
   * @param places how many each row has
   * @param otherPlaces how many each column has
   */
  static Lists of(int[] start, long[] pairs, int[] own, int[] places, int[] otherPlaces) {
    RowSort rows = new RowSort(pairs, own);
    for (int row = 0; row < places.length; row++) {
      rows.sort(start[row], start[row + 1]);
      if (start[row] < start[row + 1]) {
        pairs[start[row + 1] - 1] |= LAST;
      }
    }
    return new Lists(start, pairs, own, places, otherPlaces);
  }

  static long pair(int rankThere, int column) {
    return (long) rankThere << 32 | column;
  }

  int size() {
    return pairs.length;
  }

  int rows() {
    return places.length;
  }

  int columns() {
    return otherPlaces.length;
  }

  int column(int pair) {
    return (int) (pairs[pair] & (LAST - 1));
  }

  int rankThere(int pair) {
    return (int) (pairs[pair] >>> 32);
  }

  boolean isLast(int pair) {
    return (pairs[pair] & LAST) != 0;
  }

  /** The row of each pair. */
  int[] rowOfPair() {
    int[] found = new int[size()];
    for (int row = 0; row < rows(); row++) {
      Arrays.fill(found, start[row], start[row + 1], row);
    }
    return found;
  }

  /** The same lists as the other side sees them. */
  Lists turned() {
    int[] from = new int[columns() + 1];
    for (int pair = 0; pair < size(); pair++) {
      from[column(pair) + 1]++;
    }
    for (int column = 0; column < columns(); column++) {
      from[column + 1] += from[column];
    }
    int[] next = from.clone();
    long[] turned = new long[size()];
    int[] ranks = new int[size()];
    for (int row = 0; row < rows(); row++) {
      for (int pair = start[row]; pair < start[row + 1]; pair++) {
        int place = next[column(pair)]++;
        turned[place] = pair(own[pair], row);
        ranks[place] = rankThere(pair);
      }
    }
    return of(from, turned, ranks, otherPlaces, places);
  }

  /** The same lists with every tie at a pair that is together broken in favour of that pair. */
  Lists favouring(int[] columnOfRow) {
    long[] favoured = new long[size()];
    int[] ranks = new int[size()];
    for (int row = 0; row < rows(); row++) {
      for (int pair = start[row]; pair < start[row + 1]; pair++) {
        int after = columnOfRow[row] == column(pair) ? 0 : 1;
        ranks[pair] = 2 * own[pair] + after;
        favoured[pair] = pair(2 * rankThere(pair) + after, column(pair));
      }
    }
    return of(start, favoured, ranks, places, otherPlaces);
  }

  /** The same lists, equals within each row in an order by lot. */
  Lists shuffled(Random random) {
    long[] dealt = new long[size()];
    int[] ranks = own.clone();
    for (int row = 0; row < rows(); row++) {
      int from = start[row];
      for (int pair = from; pair < start[row + 1]; pair++) {
        int at = from + random.nextInt(pair - from + 1);
        dealt[pair] = dealt[at];
        ranks[pair] = ranks[at];
        dealt[at] = pair(rankThere(pair), column(pair));
        ranks[at] = own[pair];
      }
    }
    return of(start, dealt, ranks, places, otherPlaces);
  }
}
