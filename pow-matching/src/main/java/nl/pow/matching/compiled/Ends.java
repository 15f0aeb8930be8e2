package nl.pow.matching.compiled;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.matching.builtin.TravelDistance;
import org.jspecify.annotations.Nullable;

/** The ends of ways of classes of rows in columns, so that few and small pieces are read. */
final class Ends {
  private final int[] limits;
  private final int[] sures;
  private final boolean[] remote;
  private final int[] placeOf;
  private final @Nullable Spot[] spots;
  private final double[] vectors;

  Ends(Endpoint[] classes) {
    this.limits = Stream.of(classes).mapToInt(Endpoint::limit).toArray();
    this.sures = Stream.of(classes).mapToInt(Endpoint::sure).toArray();
    this.remote = new boolean[classes.length];
    this.placeOf = new int[classes.length];
    Map<@Nullable Spot, Integer> places = new HashMap<>();
    for (int c = 0; c < classes.length; c++) {
      remote[c] = classes[c].remote();
      int next = places.size();
      Integer known = places.putIfAbsent(classes[c].spot(), next);
      placeOf[c] = known == null ? next : known;
    }
    this.spots = new Spot[places.size()];
    this.vectors = new double[3 * spots.length];
    places.forEach(
        (spot, place) -> {
          spots[place] = spot;
          for (int axis = 0; spot != null && axis < 3; axis++) {
            vectors[3 * place + axis] = spot.along(axis);
          }
        });
  }

  int[] limits() {
    return limits;
  }

  /** Whether of all it is known how certain a way within the limit is. */
  boolean areSure() {
    for (int sure : sures) {
      if (sure == 0) {
        return false;
      }
    }
    return true;
  }

  /** What the criterion says of the way between one who asks and a class. */
  int mark(Endpoint from, int c) {
    int place = placeOf[c];
    Spot spot = from.spot();
    Spot other = spots[place];
    if (from.remote() || remote[c]) {
      return Endpoint.REMOTE;
    }
    if (spot == null || other == null) {
      return Mark.UNKNOWN;
    }
    int at = 3 * place;
    double chord = spot.squaredChordTo(vectors[at], vectors[at + 1], vectors[at + 2]);
    int metres = spot.metresTo(other, chord);
    int value = TravelDistance.value(metres);
    int sure = Math.min(from.sure(), sures[c]);
    return metres > Math.min(from.limit(), limits[c])
        ? Mark.notMet(value)
        : sure == 0 ? Mark.UNKNOWN : Mark.met(value, sure);
  }
}
