package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.region.GeoPoint;
import org.junit.jupiter.api.Test;

/** Distances by vectors are to the metre those of {@link GeoPoint}. */
class SpotTest {
  private static final double RADIUS = 6_371_008.8;

  /** Near each other, in the country, or anywhere on earth. */
  private static GeoPoint[] two(Random random) {
    int spread = new int[] {2_000, 2_000_000, 89_000_000}[random.nextInt(3)];
    int north = random.nextInt(80_000_000) - 40_000_000;
    int east = random.nextInt(90_000_000);
    return new GeoPoint[] {
      new GeoPoint(north, east),
      new GeoPoint(
          north + random.nextInt(spread) - spread / 2, east + random.nextInt(spread) - spread / 2)
    };
  }

  @Property(tries = 2_000)
  void theDistanceIsThatOfThePoints(@ForAll long seed) {
    GeoPoint[] two = two(new Random(seed));
    Spot one = new Spot(two[0]);
    Spot other = new Spot(two[1]);
    double chord = one.squaredChordTo(other);
    int metres = two[0].metresTo(two[1]);

    assertThat(one.metresTo(other, chord)).isEqualTo(metres);
    assertThat(other.metresTo(one, other.squaredChordTo(one))).isEqualTo(metres);
    assertThat(chord)
        .isCloseTo(Math.pow(2 * Math.sin(metres / RADIUS / 2), 2), within(1e-6))
        .isEqualTo(one.squaredChordTo(other.along(0), other.along(1), other.along(2)));
  }

  /** A line is no longer than the way, and hardly shorter where the way is short. */
  @Property(tries = 2_000)
  void linesBoundWaysAndWaysBoundLines(@ForAll long seed) {
    GeoPoint[] two = two(new Random(seed));
    double chord = Math.sqrt(new Spot(two[0]).squaredChordTo(new Spot(two[1])));
    int metres = two[0].metresTo(two[1]);

    assertThat(Spot.metresAtLeast(chord)).isLessThanOrEqualTo(metres);
    assertThat(Spot.chordAtMost(metres)).isGreaterThanOrEqualTo(chord);
    if (metres < 100_000) {
      assertThat(Spot.metresAtLeast(chord)).isGreaterThanOrEqualTo(metres - 6);
      assertThat(Spot.chordAtMost(metres)).isLessThanOrEqualTo(chord + 6 / RADIUS);
    }
  }

  @Test
  void theVectorPointsWhereThePointIs() {
    Spot onTheEquator = new Spot(new GeoPoint(0, 0));
    Spot east = new Spot(new GeoPoint(0, 90_000_000));
    Spot pole = new Spot(new GeoPoint(90_000_000, 0));

    for (int axis = 0; axis < 3; axis++) {
      assertThat(onTheEquator.along(axis)).isCloseTo(axis == 0 ? 1 : 0, within(1e-9));
      assertThat(east.along(axis)).isCloseTo(axis == 1 ? 1 : 0, within(1e-9));
      assertThat(pole.along(axis)).isCloseTo(axis == 2 ? 1 : 0, within(1e-9));
    }
  }
}
