package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
  private static final ActorId HUNTER = new ActorId("hunter-1");
  private static final Code EXTENDED = Code.parse("reason:extended");
  private static final Code NOT_EXTENDED = Code.parse("reason:not-extended");
  private static final Placement AGREED =
      placement(PlacementStep.of(PlacementState.AGREED, FIRST.minusDays(10), HUNTER, day(180)));

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static Placement placement(PlacementStep first) {
    return Placement.of(
        new PlacementId("p-1"),
        new CandidateId("c-1"),
        new EmployerId("e-1"),
        PlacementKind.TRIAL,
        FIRST,
        first);
  }

  @Test
  void s23AnExtensionMovesTheLastDayAndKeepsTheOldOne() {
    Placement extended =
        AGREED
            .begun(FIRST, HUNTER)
            .extended(day(150), HUNTER, day(400), EXTENDED)
            .extended(day(390), HUNTER, null, Code.parse("reason:permanent-contract"));

    assertThat(extended.endAgreedOn(FIRST.minusDays(11))).isEmpty();
    assertThat(extended.endAgreedOn(FIRST)).contains(day(180));
    assertThat(extended.endAgreedOn(day(149))).contains(day(180));
    assertThat(extended.endAgreedOn(day(150))).contains(day(400));
    assertThat(extended.endAgreedOn(day(390))).isEmpty();
    assertThat(extended.daysIn(EnumSet.of(PlacementState.RUNNING), day(10))).isEqualTo(10);
    assertThat(AGREED.begunOn()).isEmpty();
    assertThat(extended.begunOn()).contains(FIRST);
  }

  @Test
  void s23AnotherLastDayTellsItsReason() {
    Placement running = AGREED.begun(FIRST, HUNTER);
    PlacementStep silent = PlacementStep.of(PlacementState.RUNNING, day(9), HUNTER, day(300));
    assertThatThrownBy(() -> running.with(silent))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A step that agrees on another last day tells its reason.");
    assertThatThrownBy(() -> AGREED.with(silent))
        .hasMessage("A step that agrees on another last day tells its reason.");
    assertThatThrownBy(() -> running.extended(day(9), HUNTER, day(180), EXTENDED))
        .hasMessage("A step that leaves a placement running agrees on another last day.");
    assertThatThrownBy(() -> running.extended(day(9), HUNTER, day(-1), EXTENDED))
        .hasMessage("The last day of a placement is not before its first day.");
  }

  @Test
  void s23AnEndTellsItsReasonAndItsDayIsTheLastOne() {
    Placement running = AGREED.begun(FIRST, HUNTER);
    Placement ended = running.ended(day(100), HUNTER, NOT_EXTENDED);
    assertThat(ended.endedOn()).contains(day(100));
    assertThat(ended.endAgreedOn(day(100))).isEmpty();
    assertThat(ended.state().next()).isEmpty();
    assertThatThrownBy(
            () -> running.with(PlacementStep.of(PlacementState.ENDED, day(100), HUNTER, null)))
        .hasMessage("A step to this state tells its reason, as a code.");
    assertThatThrownBy(() -> PlacementStep.of(PlacementState.ENDED, day(100), HUNTER, day(180)))
        .hasMessage("A step that ends a placement agrees on no other last day.");
  }

  @Test
  void s33AftercareThatBecomesLessFrequentWithoutAReasonIsRefused() {
    Placement one = AGREED.withAftercare(new Aftercare(FIRST, 7, null));
    assertThatThrownBy(() -> one.withAftercare(new Aftercare(day(30), 14, null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Aftercare that becomes more or less frequent tells its reason.");
    assertThat(one.withAftercare(new Aftercare(day(30), 7, null)).aftercare()).hasSize(2);
    Placement told = one.withAftercare(new Aftercare(day(30), 14, Code.parse("reason:goes-well")));
    assertThat(told.aftercareDays(day(60)))
        .containsExactly(day(7), day(14), day(21), day(28), day(42), day(56));
    assertThat(
            told.begun(FIRST, HUNTER).ended(day(50), HUNTER, NOT_EXTENDED).aftercareDays(day(60)))
        .containsExactly(day(7), day(14), day(21), day(28), day(42));
    assertThat(one.aftercareDays(FIRST)).isEmpty();
  }

  /** From the first day to the last that is asked, nobody waits longer than a rhythm allows. */
  @Property(tries = 1_000)
  void s33NoGapInAftercareIsLongerThanItsRhythm(
      @ForAll("rhythms") List<Integer> rhythms, @ForAll("days") int until) {
    Placement one = AGREED;
    for (int i = 0; i < rhythms.size(); i++) {
      one = one.withAftercare(new Aftercare(day(20 * i), rhythms.get(i), EXTENDED));
    }
    List<LocalDate> days = one.aftercareDays(day(until));
    assertThat(days).isSorted().doesNotHaveDuplicates().allMatch(d -> !d.isAfter(day(until)));
    int most = rhythms.stream().mapToInt(i -> i).max().orElse(0);
    LocalDate before = FIRST;
    for (LocalDate contact : days) {
      assertThat(contact).isAfter(before).isBeforeOrEqualTo(before.plusDays(most));
      before = contact;
    }
    if (!rhythms.isEmpty()) {
      assertThat(before.plusDays(most)).isAfter(day(until));
    }
  }

  @Provide
  Arbitrary<List<Integer>> rhythms() {
    return Arbitraries.integers().between(1, 40).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 200);
  }

  /** What can be built is what its steps build one by one; nothing goes on after an end. */
  @Property(tries = 3_000)
  void theStateIsTheReplayOfTheHistory(@ForAll("steps") List<PlacementStep> steps) {
    List<PlacementStep> taken = new ArrayList<>();
    @Nullable Placement one = null;
    for (PlacementStep step : steps) {
      try {
        one = one == null ? placement(step) : one.with(step);
        taken.add(step);
      } catch (InvalidValueException refusal) {
        assertThat(refusal.code()).matches("history-.*|placement-.*");
      }
    }
    Statistics.collect(one == null ? "none" : one.state());
    if (one != null) {
      assertThat(one.history()).isEqualTo(taken);
      assertThat(one.stateOn(LocalDate.MAX)).contains(taken.get(taken.size() - 1).state());
      for (int i = 1; i < taken.size(); i++) {
        assertThat(taken.get(i - 1).state().next()).contains(taken.get(i).state());
      }
      assertThat(one.endAgreedOn(LocalDate.MAX).orElse(null))
          .isEqualTo(taken.get(taken.size() - 1).endsOn());
    }
  }

  @Provide
  Arbitrary<List<PlacementStep>> steps() {
    return Combinators.combine(
            Arbitraries.of(PlacementState.class),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(-1, 40, 80).injectNull(0.3),
            Arbitraries.of(true, true, false))
        .as(PlacementTest::drawn)
        .list()
        .ofMaxSize(9);
  }

  private static PlacementStep drawn(
      PlacementState state, int day, @Nullable Integer end, boolean told) {
    @Nullable LocalDate endsOn = end == null || state.next().isEmpty() ? null : day(end);
    return new PlacementStep(state, day(day), HUNTER, endsOn, told ? EXTENDED : null, null);
  }

  @Test
  void aSwitchOfSectorNeedsTwoSectorsOfOneList() {
    Code bar = Code.parse("sbi:5630");
    Code care = Code.parse("sbi:8710");
    assertThat(new Sectors(bar, care).isSwitch()).isTrue();
    assertThat(new Sectors(bar, bar).isSwitch()).isFalse();
    assertThat(new Sectors(bar, Code.parse("own:care")).isSwitch()).isFalse();
    assertThat(new Sectors(null, care).isSwitch()).isFalse();
    assertThat(Sectors.unknown().isSwitch()).isFalse();
  }

  @Test
  void showsItsIdOnly() {
    assertThat(AGREED).hasToString("Placement[p-1]");
    assertThat(AGREED.history().get(0)).hasToString("PlacementStep[]");
  }
}
