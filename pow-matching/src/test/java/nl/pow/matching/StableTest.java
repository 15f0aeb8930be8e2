package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StableTest {
  private static final Map<String, String> FOR_CANDIDATES = Map.of("proposer", "candidates");
  private static final Map<String, String> FOR_VACANCIES = Map.of("proposer", "vacancies");

  @Property(tries = 10_000)
  void nobodyHasCauseToStepOut(
      @ForAll long seed, @ForAll boolean vacancies, @ForAll boolean lots, @ForAll boolean largest) {
    Random random = new Random(seed);
    Likings likings =
        Likings.random(random, random.nextInt(13), random.nextInt(9), 1 + random.nextInt(6));

    Outcome outcome =
        Outcome.of(
            likings,
            Map.of(
                "proposer", vacancies ? "vacancies" : "candidates",
                "ties", lots ? "seed" : "id",
                "largest", "" + largest));

    assertThat(outcome.fault()).isEmpty();
  }

  @Property(tries = 1_000)
  void amongAllStableOutcomesItIsBestForTheSideThatProposes(@ForAll long seed) {
    Random random = new Random(seed);
    Likings likings = untied(Likings.random(random, 1 + random.nextInt(7), random.nextInt(8), 3));
    Outcome best = Outcome.of(likings, FOR_CANDIDATES);
    Outcome worst = Outcome.of(likings, FOR_VACANCIES);
    List<Outcome> stable = allStable(likings);

    assertThat(stable).anyMatch(o -> Arrays.equals(o.vacancyOf(), best.vacancyOf()));
    assertThat(stable).anyMatch(o -> Arrays.equals(o.vacancyOf(), worst.vacancyOf()));
    for (Outcome other : stable) {
      assertThat(other.placed()).isEqualTo(best.placed());
      for (int c = 0; c < likings.candidates(); c++) {
        assertThat(best.worth(c)).isGreaterThanOrEqualTo(other.worth(c));
        assertThat(worst.worth(c)).isLessThanOrEqualTo(other.worth(c));
      }
    }
  }

  @Property(tries = 1_000)
  void equalsAreTakenInTheOrderOfTheirIds(@ForAll long seed, @ForAll boolean vacancies) {
    Random random = new Random(seed);
    Likings tied = Likings.random(random, random.nextInt(13), random.nextInt(9), 3);
    Map<String, String> settings = vacancies ? FOR_VACANCIES : FOR_CANDIDATES;

    assertThat(Outcome.of(tied, settings).vacancyOf())
        .isEqualTo(Outcome.of(untied(tied), settings).vacancyOf());
  }

  @Property(tries = 1_000)
  void theLargestHasAtLeastTwoThirdsOfTheMost(@ForAll long seed, @ForAll boolean vacancies) {
    Random random = new Random(seed);
    Likings likings =
        Likings.random(random, 1 + random.nextInt(7), random.nextInt(8), 1 + random.nextInt(3));
    Map<String, String> settings =
        Map.of("largest", "true", "proposer", vacancies ? "vacancies" : "candidates");
    int most = allStable(likings).stream().mapToInt(Outcome::placed).max().orElseThrow();

    Outcome outcome = Outcome.of(likings, settings);

    assertThat(outcome.fault()).isEmpty();
    assertThat(outcome.placed()).isBetween((2 * most + 2) / 3, most);
    assertThat(outcome.placed())
        .isGreaterThanOrEqualTo(Outcome.of(likings, FOR_CANDIDATES).placed());
  }

  @Test
  void lookingForMoreNeverPlacesFewer() {
    theLargestHasAtLeastTwoThirdsOfTheMost(-15539, false);
    theLargestHasAtLeastTwoThirdsOfTheMost(-15539, true);
  }

  @Property(tries = 60)
  void noCandidateGainsByStatingOtherPreferences(@ForAll long seed) {
    Random random = new Random(seed);
    Likings honest = Likings.random(random, 4, 3, 3);
    Outcome outcome = Outcome.of(honest, FOR_CANDIDATES);
    for (int c = 0; c < honest.candidates(); c++) {
      for (int[] stated : everyStatement(honest.vacancies())) {
        int[][] forCandidate = honest.forCandidate().clone();
        forCandidate[c] = stated;
        Likings lie = new Likings(forCandidate, honest.forVacancy(), honest.openings());
        int place = Outcome.of(lie, FOR_CANDIDATES).vacancyOf()[c];
        int worth = place == Outcome.NOWHERE ? Likings.NOT : honest.forCandidate()[c][place];
        assertThat(worth).isLessThanOrEqualTo(outcome.worth(c));
      }
    }
  }

  @Property(tries = 300)
  void theOrderInWhichTheyComeChangesNothing(
      @ForAll long seed, @ForAll boolean lots, @ForAll boolean largest) {
    Random random = new Random(seed);
    Likings likings = Likings.random(random, 10, 6, 3);
    Map<String, String> settings = Map.of("ties", lots ? "seed" : "id", "largest", "" + largest);

    assertThat(Outcome.run(likings, settings, seed, new Random(1)))
        .isEqualTo(Outcome.run(likings, settings, seed, new Random(2)));
  }

  @Test
  void lotsChooseAmongEqualsByTheSeed() {
    Likings equals = new Likings(new int[9][1], new int[9][1], new int[] {1});
    Map<String, String> settings = Map.of("ties", "seed");
    List<String> chosen = new ArrayList<>();
    for (int seed = 0; seed < 400; seed++) {
      chosen.add(
          Outcome.run(equals, settings, seed, new Random(seed))
              .proposals()
              .get(0)
              .candidate()
              .value());
    }

    for (int c = 0; c < 9; c++) {
      String id = Likings.candidate(c).value();
      assertThat(chosen.stream().filter(id::equals).count()).isBetween(20L, 75L);
    }
  }

  /** The same likings with no two equal: of equals the lower number is liked more. */
  private static Likings untied(Likings tied) {
    int[][] forCandidate = new int[tied.candidates()][tied.vacancies()];
    int[][] forVacancy = new int[tied.candidates()][tied.vacancies()];
    for (int c = 0; c < tied.candidates(); c++) {
      for (int v = 0; v < tied.vacancies(); v++) {
        int own = tied.forCandidate()[c][v];
        int there = tied.forVacancy()[c][v];
        forCandidate[c][v] = own == Likings.NOT ? own : 20 * own + 19 - v;
        forVacancy[c][v] = there == Likings.NOT ? there : 20 * there + 19 - c;
      }
    }
    return new Likings(forCandidate, forVacancy, tied.openings());
  }

  private static List<Outcome> allStable(Likings likings) {
    List<Outcome> stable = new ArrayList<>();
    Outcome.all(
        likings,
        outcome -> {
          if (outcome.fault().equals(Optional.empty())) {
            stable.add(outcome.copy());
          }
        });
    return stable;
  }

  /** Every way to put some of so many vacancies in an order, ties and gaps included. */
  private static List<int[]> everyStatement(int vacancies) {
    List<int[]> all = List.of(new int[0]);
    for (int v = 0; v < vacancies; v++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] statement : all) {
        for (int value = Likings.NOT; value < vacancies; value++) {
          int[] more = Arrays.copyOf(statement, v + 1);
          more[v] = value;
          longer.add(more);
        }
      }
      all = longer;
    }
    return all;
  }
}
