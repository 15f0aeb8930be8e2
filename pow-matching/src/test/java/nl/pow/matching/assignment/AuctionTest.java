package nl.pow.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** An exact method begins with what comes out, so it should be near the best: else it is slow. */
class AuctionTest {
  /** A step is a quarter of a point, and prices are rounded down. */
  private static final long NEAR = 2;

  @Property(tries = 500)
  void nobodyWouldGainMuchElsewhereAndNoSeatThatIsLeftHasAPrice(@ForAll long seed) {
    Random random = new Random(seed);
    Pairs pairs = random.nextBoolean() ? RandomPairs.small(random, 7) : RandomPairs.any(random, 40);

    Auction auction = new Auction(pairs).hold();

    long[] price = auction.prices();
    int[] load = new int[pairs.vacancies];
    for (int i = 0; i < pairs.candidates; i++) {
      long own = 0;
      long best = 0;
      for (int e = pairs.start[i]; e < pairs.start[i + 1]; e++) {
        long gain = pairs.worth[e] - price[pairs.vacancy[e]];
        boolean here = pairs.vacancy[e] == auction.vacancyOf()[i];
        load[pairs.vacancy[e]] += here ? 1 : 0;
        own = here ? gain : own;
        best = Math.max(best, pairs.capacity[pairs.vacancy[e]] > 0 ? gain : 0);
      }
      assertThat(best - own).isBetween(-NEAR, NEAR);
    }
    for (int j = 0; j < pairs.vacancies; j++) {
      int seats = Math.min(pairs.capacity[j], pairs.startOf[j + 1] - pairs.startOf[j]);
      assertThat(load[j]).isLessThanOrEqualTo(seats);
      if (load[j] < seats) {
        assertThat(price[j]).isZero();
      }
      assertThat(price[j]).isNotNegative();
    }
  }
}
