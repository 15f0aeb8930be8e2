package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows that are near each other, some hundreds at a time, of one place at least. In a cell those
 * come first that need not go anywhere, then those with the greatest limit.
 */
final class Cells {
  /** A cell with so many rows takes in no other place. */
  private static final int ROWS = 384;

  /** A cell takes in no place that is farther from its first: about 10 kilometres. */
  private static final double WIDE = 0.0016 * 0.0016;

  private final int[] ends;
  private final int[] stays;
  private final double[] middles;
  private final double[] radii;
  private final double[] reaches;

  /** Takes the classes of rows in the order of {@link #order}. */
  Cells(int[] cellOf, Endpoint[] classes) {
    int count = cellOf.length == 0 ? 0 : cellOf[cellOf.length - 1] + 1;
    this.ends = new int[count];
    this.stays = new int[count];
    this.middles = new double[3 * count];
    this.radii = new double[count];
    this.reaches = new double[count];
    for (int c = 0; c < classes.length; c++) {
      ends[cellOf[c]] = c + 1;
    }
    for (int cell = 0; cell < count; cell++) {
      measure(cell, classes);
    }
  }

  /** Gives each class of rows the number of its cell. */
  static int[] of(Endpoint[] classes, int[] sizes) {
    long[] places = Stream.of(classes).mapToLong(Cells::along).toArray();
    int[] along =
        IntStream.range(0, classes.length)
            .boxed()
            .sorted(Comparator.comparingLong(c -> places[c]))
            .mapToInt(c -> c)
            .toArray();
    int[] cellOf = new int[classes.length];
    int cell = -1;
    int rows = 0;
    Endpoint first = null;
    Endpoint last = null;
    for (int c : along) {
      Endpoint next = classes[c];
      if (first == null || last == null || opens(next, first, last, rows)) {
        cell++;
        rows = 0;
        first = next;
      }
      cellOf[c] = cell;
      rows += sizes[c];
      last = next;
    }
    return cellOf;
  }

  private static boolean opens(Endpoint next, Endpoint first, Endpoint last, int rows) {
    if (next.isAt(last.spot())) {
      return false;
    }
    return first.spot() == null
        || next.spot() == null
        || rows >= ROWS
        || first.spot().squaredChordTo(next.spot()) > WIDE;
  }

  /** How classes lie in a cell. */
  static Comparator<Endpoint> order() {
    return Comparator.comparing((Endpoint one) -> !one.remote())
        .thenComparing(Endpoint::limit, Comparator.reverseOrder());
  }

  private void measure(int cell, Endpoint[] classes) {
    Endpoint[] all = Arrays.copyOfRange(classes, start(cell), ends[cell]);
    stays[cell] = start(cell);
    int limit = 0;
    for (Endpoint one : all) {
      stays[cell] += one.remote() ? 1 : 0;
      limit = Math.max(limit, one.remote() ? 0 : one.limit());
      for (int axis = 0; axis < 3; axis++) {
        middles[3 * cell + axis] += one.spot() == null ? 0 : one.spot().along(axis) / all.length;
      }
    }
    for (Endpoint one : all) {
      Spot spot = one.spot();
      double far = spot == null ? Double.POSITIVE_INFINITY : squaredChord(cell, spot);
      radii[cell] = Math.max(radii[cell], Math.sqrt(far));
    }
    double reach = radii[cell] + Spot.chordAtMost(limit);
    reaches[cell] = reach * reach;
  }

  /** The square of the straight line from a spot to the middle of a cell. */
  double squaredChord(int cell, Spot spot) {
    int at = 3 * cell;
    return spot.squaredChordTo(middles[at], middles[at + 1], middles[at + 2]);
  }

  /** Whether anybody of a cell may come so far from its middle. */
  boolean isNear(int cell, double squaredChord) {
    return squaredChord <= reaches[cell];
  }

  int count() {
    return ends.length;
  }

  /** The first class of a cell. */
  int start(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  /** The first class of a cell that has to go somewhere. */
  int stays(int cell) {
    return stays[cell];
  }

  /** The class after the last of a cell. */
  int end(int cell) {
    return ends[cell];
  }

  /** From so far from the middle nobody of a cell is nearer than so many metres. */
  int nearest(int cell, double squaredChord) {
    return Math.max(0, Spot.metresAtLeast(Math.sqrt(squaredChord) - radii[cell]));
  }

  /** The place of a point on a curve that visits all points (Z-order). */
  private static long along(Endpoint end) {
    Spot spot = end.spot();
    return spot == null
        ? -1
        : spread(spot.point().latitude() + 90_000_000L) << 1
            | spread(spot.point().longitude() + 180_000_000L);
  }

  private static long spread(long number) {
    long bits = 0;
    for (int i = 0; i < 31; i++) {
      bits |= (number >> i & 1) << (2 * i);
    }
    return bits;
  }
}
