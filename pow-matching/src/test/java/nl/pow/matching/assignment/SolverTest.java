package nl.pow.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SolverTest {
  @Test
  void everySmallMarketGivesWhatTryingAllAssignmentsGives() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      Pairs pairs = RandomPairs.small(random, 7);

      Solution solution = Solver.solve(pairs);

      Exhaustive best = new Exhaustive(pairs);
      assertThat(solution.total(pairs.capacity)).as("seed %s", seed).isEqualTo(best.total());
      assertThat(solution.vacancyOf()).as("seed %s", seed).isEqualTo(best.first());
      Proof.check(pairs, solution);
    }
  }

  @Test
  void thePricesProveEveryResult() {
    for (int seed = 0; seed < 10_000; seed++) {
      Pairs pairs = RandomPairs.any(new Random(seed), 60);
      Proof.check(pairs, Solver.solve(pairs));
    }
  }

  @Test
  void anyPricesToBeginWithGiveTheSame() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Pairs pairs = RandomPairs.any(random, 40);
      Solution cold = Solver.solve(pairs);
      List<long[]> starts = new ArrayList<>();
      starts.add(cold.vacancyPrice());
      starts.add(random.longs(pairs.vacancies, -50, 1_500).toArray());
      starts.add(random.longs(pairs.vacancies, 0, 20).toArray());

      for (long[] start : starts) {
        Solution warm = Solver.solve(pairs, start);
        Proof.check(pairs, warm);
        assertThat(warm.vacancyOf()).as("seed %s", seed).isEqualTo(cold.vacancyOf());
        assertThat(warm.vacancyPrice()).as("seed %s", seed).isEqualTo(cold.vacancyPrice());
        assertThat(warm.candidatePrice()).as("seed %s", seed).isEqualTo(cold.candidatePrice());
      }
    }
  }

  @Test
  void fewOfManyPairsGiveTheSameAsAllOfThem() {
    for (int seed = 0; seed < 60; seed++) {
      Pairs pairs = RandomPairs.complete(new Random(seed), 60 + seed, 150);
      assertThat(Core.pays(pairs)).isTrue();

      Solution byFew = Solver.solve(pairs);
      Solution byAll = Solver.solve(pairs, new long[pairs.vacancies]);

      Proof.check(pairs, byFew);
      assertThat(byFew.vacancyOf()).as("seed %s", seed).isEqualTo(byAll.vacancyOf());
      assertThat(byFew.vacancyPrice()).as("seed %s", seed).isEqualTo(byAll.vacancyPrice());
      assertThat(byFew.candidatePrice()).as("seed %s", seed).isEqualTo(byAll.candidatePrice());
    }
  }

  /** The best pairs of each are not enough: the prices found show that others were missed. */
  @Test
  void whereAllWantTheSameFewPairsStillGiveTheSameAsAll() {
    for (int people : new int[] {20, 60, 150}) {
      Builder builder = new Builder(new Random(people).ints(160, 0, 3).toArray());
      for (int i = 0; i < people; i++) {
        builder.next();
        for (int j = 0; j < 160; j++) {
          builder.add(j, 1_000_000 - 1_000L * j - (31L * i + 17L * j) % 97);
        }
      }
      Pairs pairs = builder.build();
      assertThat(Core.pays(pairs)).isTrue();

      Solution byFew = Solver.solve(pairs);
      Solution byAll = Solver.solve(pairs, new long[pairs.vacancies]);

      Proof.check(pairs, byFew);
      assertThat(byFew.vacancyOf()).doesNotContain(Seats.NONE).isEqualTo(byAll.vacancyOf());
      assertThat(byFew.vacancyPrice()).isEqualTo(byAll.vacancyPrice());
      assertThat(byFew.candidatePrice()).isEqualTo(byAll.candidatePrice());
    }
  }

  @Test
  void fewPairsAreNoReasonToTakeFewer() {
    Pairs barely = RandomPairs.complete(new Random(1), 3, 128);
    Pairs enough = RandomPairs.complete(new Random(1), 3, 129);

    assertThat(Core.pays(barely)).isFalse();
    assertThat(Core.pays(enough)).isTrue();
  }

  @Test
  void nobodyAndNothingGiveNothing() {
    Pairs none = new Pairs(new int[0], new int[1], new int[0], new long[0]);
    Pairs strangers = new Pairs(new int[] {2, 0}, new int[4], new int[0], new long[0]);

    assertThat(Solver.solve(none).vacancyOf()).isEmpty();
    assertThat(Solver.solve(strangers).vacancyOf()).containsOnly(Seats.NONE);
    assertThat(Arrays.stream(Solver.solve(strangers).vacancyPrice()).sum()).isZero();
  }
}
