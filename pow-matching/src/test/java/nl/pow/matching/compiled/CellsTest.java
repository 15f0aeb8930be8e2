package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.region.GeoPoint;
import org.junit.jupiter.api.Test;

/** A cell may leave out nobody who could come, and should leave out those who could not. */
class CellsTest {
  private static final int ROWS = 384;
  private static final int TEN_KILOMETRES = 10_300;

  /** As a market lays them out: cell by cell, and in a cell by their order. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Layout(Endpoint[] classes, int[] sizes, int[] cellOf, Cells cells) {
    static Layout of(Endpoint[] classes, int[] sizes) {
      int[] cellOf = Cells.of(classes, sizes);
      int[] order =
          IntStream.range(0, classes.length)
              .boxed()
              .sorted(
                  (a, b) ->
                      cellOf[a] != cellOf[b]
                          ? cellOf[a] - cellOf[b]
                          : Cells.order().compare(classes[a], classes[b]))
              .mapToInt(c -> c)
              .toArray();
      Endpoint[] ordered = Arrays.stream(order).mapToObj(c -> classes[c]).toArray(Endpoint[]::new);
      int[] cells = Arrays.stream(order).map(c -> cellOf[c]).toArray();
      int[] counts = Arrays.stream(order).map(c -> sizes[c]).toArray();
      return new Layout(ordered, counts, cells, new Cells(cells, ordered));
    }

    List<Endpoint> in(int cell) {
      return Arrays.asList(classes).subList(cells.start(cell), cells.end(cell));
    }
  }

  private static Spot spot(Random random, int spread) {
    return new Spot(
        new GeoPoint(
            51_500_000 + random.nextInt(1 + spread), 3_600_000 + random.nextInt(1 + spread)));
  }

  private static Endpoint at(Spot spot, int limit) {
    return new Endpoint(spot, limit, 1000, false);
  }

  private static Layout random(long seed) {
    Random random = new Random(seed);
    int spread = random.nextBoolean() ? 50_000 : 2_000_000;
    List<Endpoint> classes = new ArrayList<>();
    for (int place = random.nextInt(40); place >= 0; place--) {
      Spot spot = random.nextInt(12) == 0 ? null : spot(random, spread);
      for (int i = random.nextInt(3); i >= 0; i--) {
        int limit = random.nextInt(9) == 0 ? Endpoint.NO_LIMIT : 1000 * random.nextInt(60);
        classes.add(new Endpoint(spot, limit, 1000, random.nextInt(4) == 0));
      }
    }
    Collections.shuffle(classes, random);
    int[] sizes = classes.stream().mapToInt(c -> 1 + random.nextInt(90)).toArray();
    return Layout.of(classes.toArray(Endpoint[]::new), sizes);
  }

  @Property(tries = 300)
  void aPlaceLiesInOneCellAndACellIsSmall(@ForAll long seed) {
    Layout layout = random(seed);

    for (int cell = 0; cell < layout.cells().count(); cell++) {
      List<Endpoint> here = layout.in(cell);
      assertThat(here).isNotEmpty();
      assertThat(here.stream().map(e -> e.spot() == null).distinct()).hasSize(1);
      assertThat(rows(layout, cell) - mostOfAPlace(layout, cell)).isLessThan(ROWS);
      for (Endpoint one : here) {
        for (Endpoint other : here) {
          assertThat(metres(one, other)).isLessThanOrEqualTo(2 * TEN_KILOMETRES);
        }
      }
    }
    for (int a = 0; a < layout.classes().length; a++) {
      for (int b = 0; b < a; b++) {
        if (layout.classes()[a].isAt(layout.classes()[b].spot())) {
          assertThat(layout.cellOf()[a]).isEqualTo(layout.cellOf()[b]);
        }
      }
    }
  }

  private static int metres(Endpoint one, Endpoint other) {
    return one.spot() == null || other.spot() == null
        ? 0
        : one.spot().point().metresTo(other.spot().point());
  }

  private static int rows(Layout layout, int cell) {
    return IntStream.range(layout.cells().start(cell), layout.cells().end(cell))
        .map(c -> layout.sizes()[c])
        .sum();
  }

  private static int mostOfAPlace(Layout layout, int cell) {
    int most = 0;
    for (Endpoint place : layout.in(cell)) {
      int here = 0;
      for (int c = layout.cells().start(cell); c < layout.cells().end(cell); c++) {
        here += layout.classes()[c].isAt(place.spot()) ? layout.sizes()[c] : 0;
      }
      most = Math.max(most, here);
    }
    return most;
  }

  @Property(tries = 300)
  void cellsFollowEachOtherOnTheCurve(@ForAll long seed) {
    Layout layout = random(seed);
    BigInteger before = BigInteger.valueOf(-1);

    for (int cell = 0; cell < layout.cells().count(); cell++) {
      List<BigInteger> here = layout.in(cell).stream().map(CellsTest::onCurve).toList();
      assertThat(Collections.min(here)).isGreaterThanOrEqualTo(before);
      before = Collections.max(here);
    }
  }

  /** The digits of latitude and longitude in turn. */
  private static BigInteger onCurve(Endpoint end) {
    if (end.spot() == null) {
      return BigInteger.valueOf(-1);
    }
    String north = binary(end.spot().point().latitude() + 90_000_000);
    String east = binary(end.spot().point().longitude() + 180_000_000);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < north.length(); i++) {
      digits.append(north.charAt(i)).append(east.charAt(i));
    }
    return new BigInteger(digits.toString(), 2);
  }

  private static String binary(int number) {
    return String.format("%32s", Integer.toBinaryString(number)).replace(' ', '0');
  }

  @Property(tries = 300)
  void whoNeedNotGoAnywhereComesFirstThenWhoGoesFarthest(@ForAll long seed) {
    Layout layout = random(seed);

    for (int cell = 0; cell < layout.cells().count(); cell++) {
      int stays = layout.cells().stays(cell);
      for (int c = layout.cells().start(cell); c < layout.cells().end(cell); c++) {
        Endpoint end = layout.classes()[c];
        assertThat(end.remote()).isEqualTo(c < stays);
        if (c > layout.cells().start(cell) && c != stays) {
          assertThat(end.limit()).isLessThanOrEqualTo(layout.classes()[c - 1].limit());
        }
      }
    }
  }

  @Property(tries = 300)
  void nobodyWhoCouldComeIsLeftOut(@ForAll long seed) {
    Layout layout = random(seed);
    Spot spot = spot(new Random(~seed), 2_000_000);

    for (int cell = 0; cell < layout.cells().count(); cell++) {
      double chord = layout.cells().squaredChord(cell, spot);
      for (Endpoint end : layout.in(cell)) {
        int metres = end.spot() == null ? 0 : end.spot().point().metresTo(spot.point());
        assertThat(layout.cells().nearest(cell, chord)).isBetween(0, metres);
        if (!end.remote() && metres <= end.limit()) {
          assertThat(layout.cells().isNear(cell, chord)).isTrue();
        }
      }
    }
  }

  /** The bounds of a cell are those of its places but for its own width. */
  @Property(tries = 300)
  void whoIsFarFromAllIsLeftOut(@ForAll long seed) {
    Layout layout = random(seed);
    Spot spot = spot(new Random(~seed), 2_000_000);

    for (int cell = 0; cell < layout.cells().count(); cell++) {
      List<Endpoint> here = layout.in(cell);
      if (here.get(0).spot() == null) {
        continue;
      }
      double chord = layout.cells().squaredChord(cell, spot);
      int wide = 0;
      int nearest = Integer.MAX_VALUE;
      long limit = 0;
      for (Endpoint one : here) {
        wide = Math.max(wide, here.stream().mapToInt(other -> metres(one, other)).max().orElse(0));
        nearest = Math.min(nearest, one.spot().point().metresTo(spot.point()));
        limit = Math.max(limit, one.remote() ? 0 : one.limit());
      }
      assertThat(layout.cells().nearest(cell, chord))
          .isGreaterThanOrEqualTo(nearest - nearest / 1000 - 2 * wide - 5);
      if (nearest - nearest / 1000 > limit + 2L * wide + 5) {
        assertThat(layout.cells().isNear(cell, chord)).isFalse();
      }
    }
  }

  @Test
  void aTownIsOneCellUntilItHasRowsEnough() {
    Random random = new Random(7);
    Endpoint[] town =
        IntStream.range(0, 100)
            .mapToObj(i -> at(spot(random, 40_000), 5_000))
            .toArray(Endpoint[]::new);
    int[] few = new int[100];
    Arrays.fill(few, 3);
    int[] many = new int[100];
    Arrays.fill(many, 4);

    assertThat(Layout.of(town, few).cells().count()).isEqualTo(1);
    assertThat(Layout.of(town, many).cells().count()).isEqualTo(2);
    assertThat(rows(Layout.of(town, many), 0)).isEqualTo(ROWS);
  }

  @Test
  void townsFarApartAreCellsOfTheirOwn() {
    Random random = new Random(8);
    List<Endpoint> places = new ArrayList<>();
    for (int town = 0; town < 4; town++) {
      for (int i = 0; i < 20; i++) {
        GeoPoint here = spot(random, 10_000).point();
        places.add(
            at(new Spot(new GeoPoint(here.latitude() + 400_000 * town, here.longitude())), 5_000));
      }
    }
    Collections.shuffle(places, random);
    int[] sizes = new int[places.size()];
    Arrays.fill(sizes, 1);

    Layout layout = Layout.of(places.toArray(Endpoint[]::new), sizes);
    assertThat(layout.cells().count()).isEqualTo(4);
  }

  @Test
  void nobodyHasNoCell() {
    assertThat(Layout.of(new Endpoint[0], new int[0]).cells().count()).isZero();
  }
}
