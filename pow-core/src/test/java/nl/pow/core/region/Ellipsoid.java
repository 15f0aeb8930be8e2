package nl.pow.core.region;

/** The distance on the WGS 84 ellipsoid by the inverse formula of Vincenty (1975). */
final class Ellipsoid {
  private static final double A = 6_378_137;
  private static final double F = 1 / 298.257223563;
  private static final double B = A * (1 - F);

  private Ellipsoid() {}

  static double metres(GeoPoint p, GeoPoint q) {
    double u1 = Math.atan((1 - F) * Math.tan(Math.toRadians(p.latitude() / 1e6)));
    double u2 = Math.atan((1 - F) * Math.tan(Math.toRadians(q.latitude() / 1e6)));
    double length = Math.toRadians((q.longitude() - p.longitude()) / 1e6);
    double lambda = length;
    double previous;
    double sinSigma;
    double cosSigma;
    double sigma;
    double cosSqAlpha;
    double cos2m;
    int rounds = 0;
    do {
      sinSigma =
          Math.hypot(
              Math.cos(u2) * Math.sin(lambda),
              Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda));
      if (sinSigma == 0) {
        return 0;
      }
      cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
      sigma = Math.atan2(sinSigma, cosSigma);
      double sinAlpha = Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
      cosSqAlpha = 1 - sinAlpha * sinAlpha;
      cos2m = cosSqAlpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cosSqAlpha;
      double c = F / 16 * cosSqAlpha * (4 + F * (4 - 3 * cosSqAlpha));
      previous = lambda;
      double inner = cos2m + c * cosSigma * (2 * cos2m * cos2m - 1);
      lambda = length + (1 - c) * F * sinAlpha * (sigma + c * sinSigma * inner);
    } while (Math.abs(lambda - previous) > 1e-12 && ++rounds < 200);
    double uSq = cosSqAlpha * (A * A - B * B) / (B * B);
    double k = 1 + uSq / 16384 * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
    double l = uSq / 1024 * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    double last = l / 6 * cos2m * (4 * sinSigma * sinSigma - 3) * (4 * cos2m * cos2m - 3);
    double delta = l * sinSigma * (cos2m + l / 4 * (cosSigma * (2 * cos2m * cos2m - 1) - last));
    return B * k * (sigma - delta);
  }
}
