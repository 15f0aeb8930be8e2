package nl.pow.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for cause to step out, in the plainest way. */
final class Blocking {
  private Blocking() {}

  /** How many rows have a column. */
  static int placed(int[] columnOfRow) {
    return (int) Arrays.stream(columnOfRow).filter(column -> column >= 0).count();
  }

  /** Row and column of every pair that would both rather have each other. */
  static List<String> pairs(Lists lists, int[] columnOfRow) {
    int[] now = new int[lists.rows()];
    int[] worst = new int[lists.columns()];
    int[] held = new int[lists.columns()];
    Arrays.fill(now, Integer.MAX_VALUE);
    for (int row = 0; row < lists.rows(); row++) {
      for (int pair = lists.start[row]; pair < lists.start[row + 1]; pair++) {
        int column = lists.column(pair);
        if (column == columnOfRow[row]) {
          now[row] = lists.own[pair];
          worst[column] = Math.max(worst[column], lists.rankThere(pair));
          held[column]++;
        }
      }
      assertThat(columnOfRow[row] >= 0).isEqualTo(now[row] < Integer.MAX_VALUE);
    }
    List<String> blocking = new ArrayList<>();
    for (int column = 0; column < held.length; column++) {
      assertThat(held[column]).isLessThanOrEqualTo(lists.otherPlaces[column]);
    }
    for (int row = 0; row < lists.rows(); row++) {
      for (int pair = lists.start[row]; pair < lists.start[row + 1]; pair++) {
        int column = lists.column(pair);
        boolean takes =
            held[column] < lists.otherPlaces[column] || lists.rankThere(pair) < worst[column];
        if (lists.own[pair] < now[row] && takes) {
          blocking.add(row + " " + column);
        }
      }
    }
    return blocking;
  }
}
