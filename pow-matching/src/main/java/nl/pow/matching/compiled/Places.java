package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.Comparator;
import nl.pow.core.region.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where the classes of rows are, in the order of their layout; those of one place lie together.
 *
 * @param ends of each place the class after its last
 * @param points of each place, null where it is not known
 * @param vectors of each place three numbers: it as a vector of length 1
 * @param chords of each place the squared chord of the greatest limit of its classes, without an end
 *     where a way need not be known or gone
 * @param remote whether at some place no way has to be gone
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Places(
    int[] ends, @Nullable GeoPoint[] points, double[] vectors, double[] chords, boolean[] remote) {
  /** Near ones mostly near each other, then the greatest limit first. */
  static final Comparator<Endpoint> ORDER =
      Comparator.comparingLong(Places::along)
          .thenComparing(Endpoint::limit, Comparator.reverseOrder());

  static Places of(Endpoint[] classes) {
    int[] ends = new int[classes.length];
    @Nullable GeoPoint[] points = new GeoPoint[classes.length];
    double[] chords = new double[classes.length];
    boolean[] remote = new boolean[classes.length];
    int count = 0;
    for (int i = 0; i < classes.length; i++) {
      GeoPoint point = classes[i].point();
      if (i == 0 || point == null || !point.equals(classes[i - 1].point())) {
        points[count++] = point;
      }
      boolean open = point == null || classes[i].remote();
      double chord = open ? Double.POSITIVE_INFINITY : classes[i].chord();
      chords[count - 1] = Math.max(chords[count - 1], chord);
      remote[count - 1] |= classes[i].remote();
      ends[count - 1] = i + 1;
    }
    return new Places(
        Arrays.copyOf(ends, count),
        Arrays.copyOf(points, count),
        vectors(points, count),
        Arrays.copyOf(chords, count),
        Arrays.copyOf(remote, count));
  }

  private static double[] vectors(@Nullable GeoPoint[] points, int count) {
    double[] vectors = new double[3 * count];
    for (int place = 0; place < count; place++) {
      GeoPoint point = points[place];
      if (point != null) {
        System.arraycopy(Spot.vector(point), 0, vectors, 3 * place, 3);
      }
    }
    return vectors;
  }

  /** The square of the straight line from a known place to a spot, where the earth has radius 1. */
  double squaredChord(int place, Spot spot) {
    return spot.squaredChordTo(
        vectors[3 * place], vectors[3 * place + 1], vectors[3 * place + 2]);
  }

  int start(int place) {
    return place == 0 ? 0 : ends[place - 1];
  }

  /** The place of a point on a curve that visits all points (Z-order). */
  private static long along(Endpoint endpoint) {
    GeoPoint point = endpoint.point();
    return point == null
        ? -1
        : spread(point.latitude() + 90_000_000L) << 1 | spread(point.longitude() + 180_000_000L);
  }

  private static long spread(long number) {
    long bits = 0;
    for (int i = 0; i < 31; i++) {
      bits |= (number >> i & 1) << (2 * i);
    }
    return bits;
  }
}
