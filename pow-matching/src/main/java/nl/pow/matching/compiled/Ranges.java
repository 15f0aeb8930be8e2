package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * How many rows of each place go how far, told without a look at them. In a place those with the
 * greatest limit come first.
 */
final class Ranges {
  private static final int METRES = 1000;

  private final Numbers rankOf;
  private final int ranks;
  private final Numbers rows;

  /** By the limits of the classes of rows, which are whole kilometres or none. */
  Ranges(Ends ends, Places places, Layout layout) {
    int[] finite =
        Arrays.stream(ends.limits())
            .filter(limit -> limit != Endpoint.NO_LIMIT)
            .map(limit -> limit / METRES)
            .sorted()
            .distinct()
            .toArray();
    int farthest = finite.length == 0 ? 0 : finite[finite.length - 1];
    this.ranks = finite.length + 1;
    this.rankOf = Numbers.below(ranks, farthest + 2);
    for (int i = 0, km = 0; i < finite.length; i++) {
      for (; km <= finite[i]; km++) {
        rankOf.set(km, finite.length - i);
      }
    }
    int[] counts = new int[places.ends().length * ranks];
    for (int place = 0; place < places.ends().length; place++) {
      for (int c = places.start(place); c < places.ends()[place]; c++) {
        counts[place * ranks + rank(ends.limits()[c])] += layout.ends()[c] - layout.start(c);
      }
      for (int rank = 1; rank < ranks; rank++) {
        counts[place * ranks + rank] += counts[place * ranks + rank - 1];
      }
    }
    this.rows = Numbers.of(counts);
  }

  /** Of the limits that let so many metres pass the least: 0 is none, the others descend. */
  private int rank(int metres) {
    int kilometres = metres / METRES + (metres % METRES > 0 ? 1 : 0);
    return rankOf.get(Math.min(kilometres, rankOf.size() - 1));
  }

  /** How many of the first rows of a place go so many metres. */
  int rows(int place, int metres) {
    return rows.get(place * ranks + rank(metres));
  }
}
