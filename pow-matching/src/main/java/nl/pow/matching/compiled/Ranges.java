package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * Who in each cell goes how far, told without a look at them: those with the greatest limit come
 * first. Limits are whole kilometres or none.
 */
final class Ranges {
  private static final int METRES = 1000;

  private final Numbers rankOf;
  private final int ranks;
  private final int[] ends;

  /** By the limits of the classes of rows. */
  Ranges(int[] limits, Cells cells) {
    int[] finite =
        Arrays.stream(limits)
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
    this.ends = new int[cells.count() * ranks];
    for (int cell = 0; cell < cells.count(); cell++) {
      int end = cells.stays(cell);
      for (int rank = 0; rank < ranks; rank++) {
        while (end < cells.end(cell) && rank(limits[end]) <= rank) {
          end++;
        }
        ends[cell * ranks + rank] = end;
      }
    }
  }

  /** Of the limits that let so many metres pass the least: 0 is none, the others descend. */
  private int rank(int metres) {
    int kilometres = metres / METRES + (metres % METRES > 0 ? 1 : 0);
    return rankOf.get(Math.min(kilometres, rankOf.size() - 1));
  }

  /** The class after the last of a cell that goes so many metres. */
  int end(int cell, int metres) {
    return ends[cell * ranks + rank(metres)];
  }
}
