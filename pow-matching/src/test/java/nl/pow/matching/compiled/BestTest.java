package nl.pow.matching.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BestTest {
  private record Offer(long score, int sure, int number) {}

  private static final Comparator<Offer> BEST_FIRST =
      Comparator.comparingLong(Offer::score)
          .thenComparingInt(Offer::sure)
          .reversed()
          .thenComparingInt(Offer::number);

  /** At each moment it holds what sorting all that were offered would put first. */
  @Property(tries = 300)
  void theBestAreHeldAndAsMuchIsAskedAsTheLeastOfThemHas(@ForAll long seed) {
    Random random = new Random(seed);
    int most = 1 + random.nextInt(6);
    Best best = new Best(most);
    List<Offer> offered = new ArrayList<>();
    for (int number = random.nextInt(30); number >= 0; number--) {
      Offer offer = new Offer(random.nextInt(4), random.nextInt(3), random.nextInt(1000));
      List<Offer> held = offered.stream().sorted(BEST_FIRST).limit(most).toList();
      boolean full = held.size() == most;
      long least = full ? held.get(most - 1).score() : Long.MIN_VALUE;

      assertThat(best.least()).isEqualTo(least);
      if (full) {
        Offer tied = new Offer(least, offer.sure(), offer.number());
        assertThat(best.takesTie(tied.sure(), tied.number()))
            .isEqualTo(BEST_FIRST.compare(tied, held.get(most - 1)) < 0);
      } else {
        assertThat(best.takesTie(0, Integer.MAX_VALUE)).isTrue();
      }
      offered.add(offer);
      best.offer(offer.score(), offer.sure(), offer.number());
    }

    assertThat(best.drain())
        .containsExactly(
            offered.stream().sorted(BEST_FIRST).limit(most).mapToInt(Offer::number).toArray());
  }
}
