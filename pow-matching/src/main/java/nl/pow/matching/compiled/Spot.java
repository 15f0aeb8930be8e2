package nl.pow.matching.compiled;

import nl.pow.core.region.GeoPoint;

/** A position as a vector of length 1, to tell distances fast and to the metre as exactly. */
final class Spot {
  /** That of {@link GeoPoint}. */
  private static final double EARTH_RADIUS_IN_METRES = 6_371_008.8;

  private static final double RADIANS_PER_MICRODEGREE = StrictMath.PI / 180_000_000;
  private static final double SERIES_UP_TO = 0.05;
  private static final double ROUNDED_SAFELY = 0.499;
  private static final double ROUNDING = 2;

  private final GeoPoint point;
  private final double x;
  private final double y;
  private final double z;

  Spot(GeoPoint point) {
    double latitude = point.latitude() * RADIANS_PER_MICRODEGREE;
    double longitude = point.longitude() * RADIANS_PER_MICRODEGREE;
    this.point = point;
    this.x = StrictMath.cos(latitude) * StrictMath.cos(longitude);
    this.y = StrictMath.cos(latitude) * StrictMath.sin(longitude);
    this.z = StrictMath.sin(latitude);
  }

  GeoPoint point() {
    return point;
  }

  /** One of the three numbers of the vector. */
  double along(int axis) {
    return axis == 0 ? x : axis == 1 ? y : z;
  }

  /** A way with such a straight line, where the earth has radius 1, has so many metres or more. */
  static int metresAtLeast(double chord) {
    return (int) Math.floor(chord * EARTH_RADIUS_IN_METRES - ROUNDING);
  }

  /** A way of so many metres or less has no longer straight line, where the earth has radius 1. */
  static double chordAtMost(int metres) {
    return (metres + ROUNDING) / EARTH_RADIUS_IN_METRES;
  }

  /** The square of the straight line to a point, where the earth has radius 1. */
  double squaredChordTo(double otherX, double otherY, double otherZ) {
    double dx = x - otherX;
    double dy = y - otherY;
    double dz = z - otherZ;
    return dx * dx + dy * dy + dz * dz;
  }

  double squaredChordTo(Spot other) {
    return squaredChordTo(other.x, other.y, other.z);
  }

  /**
   * What {@link GeoPoint#metresTo} gives, from the square of the straight line. The series of the
   * arcsine is off by less than a thousandth of a metre up to 600 kilometres; nearer to a half than
   * that the long way decides.
   */
  int metresTo(Spot other, double squaredChord) {
    double s = squaredChord / 4;
    if (s > SERIES_UP_TO * SERIES_UP_TO) {
      return point.metresTo(other.point);
    }
    double angle = Math.sqrt(s) * (1 + s * (1 / 6.0 + s * (3 / 40.0 + s * (15 / 336.0))));
    double metres = 2 * EARTH_RADIUS_IN_METRES * angle;
    double whole = Math.rint(metres);
    return Math.abs(metres - whole) < ROUNDED_SAFELY ? (int) whole : point.metresTo(other.point);
  }
}
