package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.region.GeoPoint;

class RangesTest {
  private static final Spot MIDDELBURG = new Spot(new GeoPoint(51_500_000, 3_600_000));
  private static final Spot ZWOLLE = new Spot(new GeoPoint(52_500_000, 6_100_000));

  private static Endpoint[] classes(Random random, Spot spot) {
    return random
        .ints(1 + random.nextInt(12), 0, 40)
        .mapToObj(
            km -> {
              int limit = km > 35 ? Endpoint.NO_LIMIT : 1000 * km;
              return new Endpoint(spot, limit, 1000, random.nextInt(5) == 0);
            })
        .sorted(Cells.order())
        .toArray(Endpoint[]::new);
  }

  /** Who goes so far stands before the end, who does not behind it. */
  @Property(tries = 300)
  void theEndIsThatOfThoseWhoGoSoFar(@ForAll long seed) {
    Random random = new Random(seed);
    Endpoint[] here = classes(random, MIDDELBURG);
    Endpoint[] there = classes(random, ZWOLLE);
    Endpoint[] all = Arrays.copyOf(here, here.length + there.length);
    System.arraycopy(there, 0, all, here.length, there.length);
    int[] cellOf = IntStream.range(0, all.length).map(c -> c < here.length ? 0 : 1).toArray();
    Cells cells = new Cells(cellOf, all);
    Ranges ranges = new Ranges(Arrays.stream(all).mapToInt(Endpoint::limit).toArray(), cells);

    for (int cell = 0; cell < 2; cell++) {
      for (int metres :
          new int[] {0, 1, 999, 1000, 1001, 17_000, 17_001, 35_000, 35_001, 400_000}) {
        int end = ranges.end(cell, metres);
        assertThat(end).isBetween(cells.stays(cell), cells.end(cell));
        for (int c = cells.stays(cell); c < cells.end(cell); c++) {
          assertThat(all[c].limit() >= metres).isEqualTo(c < end);
        }
      }
    }
  }
}
