package nl.pow.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KiralyTest {
  @Property(tries = 10_000)
  void oneRunHasAtLeastTwoThirdsOfTheMost(@ForAll long seed) {
    Random random = new Random(seed);
    Lists lists = random(random, 1 + random.nextInt(6), 1 + random.nextInt(6));

    int[] found = Kiraly.run(lists);

    assertThat(Blocking.pairs(lists, found)).isEmpty();
    assertThat(3 * Blocking.placed(found)).isGreaterThanOrEqualTo(2 * most(lists));
  }

  /** One run may miss a third; many, each with equals in another order, hardly miss any. */
  @Test
  void manyRunsPlaceTheMostThatAnyStableOutcomePlaces() {
    int missedByOne = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      Lists lists = random(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
      int most = most(lists);

      int[] found = Largest.find(lists, seed);

      assertThat(Blocking.pairs(lists, found)).as("seed %s", seed).isEmpty();
      assertThat(Blocking.placed(found)).as("seed %s", seed).isEqualTo(most);
      assertThat(Largest.find(lists, seed)).isEqualTo(found);
      missedByOne += Blocking.placed(Kiraly.run(lists)) < most ? 1 : 0;
    }
    assertThat(missedByOne).isPositive();
  }

  @Property(tries = 300)
  void manyPlacesAndManyTiesStayStable(@ForAll long seed) {
    Random random = new Random(seed);
    Lists lists = random(random, 60, 1 + random.nextInt(20));

    assertThat(Blocking.pairs(lists, Kiraly.run(lists))).isEmpty();
  }

  /** Where plain deferred acceptance stops halfway, however often equals are dealt again. */
  @Test
  void equalsThatCouldSitElsewhereMakeRoom() {
    int people = 60;
    int[] start = new int[people + 1];
    long[] pairs = new long[people + people / 2];
    int pair = 0;
    for (int row = 0; row < people; row++) {
      pairs[pair++] = Lists.pair(0, row / 2);
      if (row % 2 == 0) {
        pairs[pair++] = Lists.pair(0, people / 2 + row / 2);
      }
      start[row + 1] = pair;
    }
    int[] one = new int[people];
    Arrays.fill(one, 1);
    Lists lists = Lists.of(start, pairs, new int[pairs.length], one, one.clone());

    assertThat(Blocking.placed(DeferredAcceptance.run(lists).columnOfRow())).isEqualTo(people / 2);
    assertThat(Blocking.placed(Kiraly.run(lists))).isEqualTo(people);
  }

  /** The most that any weakly stable outcome places. */
  private static int most(Lists lists) {
    int[] columnOfRow = new int[lists.rows()];
    Arrays.fill(columnOfRow, Seats.NOBODY);
    return most(lists, columnOfRow, lists.otherPlaces.clone(), 0);
  }

  private static int most(Lists lists, int[] columnOfRow, int[] left, int row) {
    if (row == columnOfRow.length) {
      return Blocking.pairs(lists, columnOfRow).isEmpty() ? Blocking.placed(columnOfRow) : 0;
    }
    int most = most(lists, columnOfRow, left, row + 1);
    for (int pair = lists.start[row]; pair < lists.start[row + 1]; pair++) {
      int column = lists.column(pair);
      if (left[column] > 0) {
        left[column]--;
        columnOfRow[row] = column;
        most = Math.max(most, most(lists, columnOfRow, left, row + 1));
        columnOfRow[row] = Seats.NOBODY;
        left[column]++;
      }
    }
    return most;
  }

  private static Lists random(Random random, int rows, int columns) {
    int levels = 1 + random.nextInt(2);
    int reluctance = 3 + random.nextInt(5);
    int[] start = new int[rows + 1];
    long[] pairs = new long[rows * columns];
    int[] own = new int[rows * columns];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (random.nextInt(10) >= reluctance) {
          pairs[size] = Lists.pair(random.nextInt(levels), column);
          own[size++] = random.nextInt(levels);
        }
      }
      start[row + 1] = size;
    }
    int[] one = new int[rows];
    Arrays.fill(one, 1);
    int[] places = random.ints(columns, 0, 3).toArray();
    return Lists.of(start, Arrays.copyOf(pairs, size), Arrays.copyOf(own, size), one, places);
  }
}
