package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import org.junit.jupiter.api.Test;

class EndingTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
  private static final ActorId ACTOR = new ActorId("a-1");
  private static final Code REASON = Code.parse("reason:extended");

  /** A life by chance around today, with the last day of each step beside it. */
  private static Placement random(String id, Random random) {
    LocalDate first = TODAY.plusDays(random.nextInt(60) - 50);
    Placement one =
        Placement.of(
            new PlacementId(id),
            new CandidateId("c-" + id),
            new EmployerId("e-1"),
            PlacementKind.AGENCY,
            first,
            PlacementStep.of(
                PlacementState.AGREED,
                first.minusDays(5),
                ACTOR,
                first.plusDays(random.nextInt(80))));
    if (random.nextInt(4) > 0) {
      one = one.begun(first, ACTOR);
      for (int i = random.nextInt(3); i > 0; i--) {
        LocalDate end = random.nextInt(4) == 0 ? null : first.plusDays(100 + 3L * i);
        one = one.extended(first.plusDays(40 - 5L * i), ACTOR, end, REASON);
        if (end == null) {
          break;
        }
      }
      if (random.nextInt(4) == 0) {
        one = one.ended(first.plusDays(40 + random.nextInt(30)), ACTOR, REASON);
      }
    }
    return one;
  }

  @Property(tries = 500)
  void s23EveryPlacementThatEndsSoonIsListedOnce(
      @ForAll long seed, @ForAll @IntRange(max = 90) int days) {
    Random random = new Random(seed);
    List<Placement> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(random("p-" + i, random));
    }
    List<Ending> found = Ending.within(all, TODAY, days);
    List<Placement> expected = new ArrayList<>();
    for (Placement one : all) {
      PlacementStep now = null;
      for (PlacementStep step : one.history()) {
        now = step.since().isAfter(TODAY) ? now : step;
      }
      if (now != null && now.endsOn() != null) {
        long left = now.endsOn().toEpochDay() - TODAY.toEpochDay();
        if (left >= 0 && left <= days) {
          expected.add(one);
        }
      }
    }
    Statistics.collect(expected.size() / 4);
    assertThat(found).extracting(Ending::placement).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found)
        .isSortedAccordingTo(
            Comparator.comparing(Ending::endsOn).thenComparing(e -> e.placement().id()));
    assertThat(found).allMatch(e -> TODAY.plusDays(e.daysLeft()).equals(e.endsOn()));
    assertThat(Ending.untold(all, TODAY)).allMatch(e -> e.endsOn().isBefore(TODAY));
  }

  @Test
  void s23AnExtendedPlacementIsNoLongerASignalAndAForgottenOneIs() {
    Placement one =
        Placement.of(
            new PlacementId("p"),
            new CandidateId("c"),
            new EmployerId("e"),
            PlacementKind.REGULAR,
            TODAY.minusDays(90),
            PlacementStep.of(
                PlacementState.RUNNING, TODAY.minusDays(90), ACTOR, TODAY.plusDays(9)));
    assertThat(Ending.within(List.of(one), TODAY, 9))
        .extracting(Ending::daysLeft)
        .containsExactly(9L);
    assertThat(Ending.within(List.of(one), TODAY, 8)).isEmpty();
    Placement extended = one.extended(TODAY, ACTOR, TODAY.plusDays(300), REASON);
    assertThat(Ending.within(List.of(extended), TODAY, 9)).isEmpty();
    assertThat(Ending.within(List.of(extended), TODAY.minusDays(1), 10)).hasSize(1);
    assertThat(Ending.untold(List.of(one), TODAY.plusDays(10)))
        .extracting(Ending::daysLeft)
        .containsExactly(-1L);
    Placement told = one.ended(TODAY.plusDays(9), ACTOR, Code.parse("reason:not-extended"));
    assertThat(Ending.untold(List.of(told), TODAY.plusDays(10))).isEmpty();
    assertThatThrownBy(() -> Ending.within(List.of(), TODAY, -1))
        .hasMessage("A number of days to look ahead is 0 or more.");
  }
}
