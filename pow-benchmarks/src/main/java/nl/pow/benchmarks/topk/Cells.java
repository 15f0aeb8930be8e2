package nl.pow.benchmarks.topk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.pow.benchmarks.data.Places;

/**
 * A grid over the country: rows in the order of their cells, and within a cell those with the
 * greatest reach first.
 */
final class Cells {
  private static final int HIGH = 45_000;
  private static final int WIDE = 72_000;

  /** The row at each position. */
  final int[] order;

  /** The cell {@code c} has the positions from {@code start[c]} up to {@code start[c + 1]}. */
  final int[] start;

  private final int[] middle;
  private final int[] radius;

  private Cells(int[] order, int[] start, int[] middle, int[] radius) {
    this.order = order;
    this.start = start;
    this.middle = middle;
    this.radius = radius;
  }

  /** All rows in one cell that everybody is near. */
  static Cells one(int rows) {
    return new Cells(
        IntStream.range(0, rows).toArray(),
        new int[] {0, rows},
        new int[] {0},
        new int[] {Integer.MAX_VALUE});
  }

  static Cells of(int[] place, IntUnaryOperator reach, Places places) {
    int[] cellOf =
        IntStream.range(0, places.size())
            .map(
                p ->
                    places.position(p).latitude() / HIGH * 1000
                        + places.position(p).longitude() / WIDE)
            .toArray();
    long[] keys =
        IntStream.range(0, place.length)
            .mapToLong(row -> key(cellOf[place[row]], reach.applyAsInt(row), row))
            .sorted()
            .toArray();
    int[] order = Arrays.stream(keys).mapToInt(key -> (int) (key & 0xff_ffff)).toArray();
    return bounded(order, cellOf, place, places);
  }

  private static long key(int cell, int reach, int row) {
    return (long) cell << 40 | (long) (0xffff - reach) << 24 | row;
  }

  private static Cells bounded(int[] order, int[] cellOf, int[] place, Places places) {
    List<int[]> cells = new ArrayList<>();
    for (int from = 0; from < order.length; ) {
      int cell = cellOf[place[order[from]]];
      int to = from;
      while (to < order.length && cellOf[place[order[to]]] == cell) {
        to++;
      }
      int[] inside = Arrays.stream(order, from, to).map(row -> place[row]).distinct().toArray();
      cells.add(new int[] {from, inside[0], radius(inside, places)});
      from = to;
    }
    int[] start = new int[cells.size() + 1];
    Arrays.setAll(start, c -> c < cells.size() ? cells.get(c)[0] : order.length);
    return new Cells(
        order,
        start,
        cells.stream().mapToInt(c -> c[1]).toArray(),
        cells.stream().mapToInt(c -> c[2]).toArray());
  }

  /** How far the others are from the first; rounding makes it a metre more. */
  private static int radius(int[] inside, Places places) {
    return 2
        + Arrays.stream(inside)
            .map(p -> places.position(inside[0]).metresTo(places.position(p)))
            .boxed()
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  int size() {
    return middle.length;
  }

  /** Nobody in the cell is nearer than this. */
  int nearest(int cell, int[] metres) {
    return Math.max(0, metres[middle[cell]] - radius[cell]);
  }
}
