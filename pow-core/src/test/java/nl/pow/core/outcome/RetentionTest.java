package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
  private static final ActorId ACTOR = new ActorId("a-1");
  private static final Code REASON = Code.parse("reason:not-extended");

  private static Placement from(LocalDate first) {
    return Placement.of(
        new PlacementId("p-" + first),
        new CandidateId("c-1"),
        new EmployerId("e-1"),
        PlacementKind.REGULAR,
        first,
        PlacementStep.of(PlacementState.RUNNING, first, ACTOR, null));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 3, 2021-04-01",
    "2023-11-30, 3, 2024-02-29",
    "2022-11-30, 3, 2023-02-28",
    "2023-08-31, 6, 2024-02-29",
    "2022-08-31, 6, 2023-02-28",
    "2024-08-29, 6, 2025-02-28",
    "2024-02-29, 12, 2025-02-28",
    "2023-02-28, 12, 2024-02-28",
    "2023-12-31, 6, 2024-06-30",
    "2100-02-28, 12, 2101-02-28"
  })
  void s25MonthsAtWorkCountOverMonthEndsAndLeapYears(LocalDate first, int months, LocalDate due) {
    Placement one = from(first);
    assertThat(Retention.dueOn(one, months)).contains(due);
    assertThat(Retention.of(one, months, due.minusDays(1))).isEqualTo(Indication.UNKNOWN);
    assertThat(Retention.of(one, months, due)).isEqualTo(Indication.YES);
    assertThat(Retention.of(one.ended(due, ACTOR, REASON), months, due)).isEqualTo(Indication.YES);
    Placement ended = one.ended(due.minusDays(1), ACTOR, REASON);
    assertThat(Retention.of(ended, months, due)).isEqualTo(Indication.NO);
  }

  @Property(tries = 2_000)
  void s25WhoHeldOutLongerHeldOutShorter(
      @ForAll @IntRange(max = 3_000) int first,
      @ForAll @IntRange(max = 500) int worked,
      @ForAll @IntRange(max = 800) int later) {
    LocalDate begin = LocalDate.of(2019, 1, 1).plusDays(first);
    Placement one = from(begin).ended(begin.plusDays(worked), ACTOR, REASON);
    LocalDate today = begin.plusDays(later);
    Indication year = Retention.of(one, 12, today);
    Indication half = Retention.of(one, 6, today);
    if (year == Indication.YES) {
      assertThat(half).isEqualTo(Indication.YES);
    }
    if (half == Indication.NO) {
      assertThat(year).isNotEqualTo(Indication.YES);
    }
  }

  @Test
  void s25CountsWhoIsDueAndWhoIsStillThere() {
    LocalDate today = LocalDate.of(2022, 1, 1);
    Placement kept = from(LocalDate.of(2021, 1, 1));
    Placement lost = from(LocalDate.of(2021, 2, 1)).ended(LocalDate.of(2021, 6, 1), ACTOR, REASON);
    Placement young = from(LocalDate.of(2021, 10, 1));
    Placement agreed =
        Placement.of(
            new PlacementId("later"),
            new CandidateId("c-2"),
            new EmployerId("e-1"),
            PlacementKind.TRIAL,
            today,
            PlacementStep.of(PlacementState.AGREED, LocalDate.of(2020, 1, 1), ACTOR, null));
    List<Placement> all = List.of(kept, lost, young, agreed);
    assertThat(Retention.over(all, 3, today)).isEqualTo(new Retention(3, 3, 3));
    assertThat(Retention.over(all, 6, today)).isEqualTo(new Retention(6, 2, 1));
    assertThat(Retention.over(all, 12, today)).isEqualTo(new Retention(12, 1, 1));
    assertThatThrownBy(() -> Retention.over(all, 0, today))
        .hasMessage("A number of months at work lies from 1 to 1200.");
  }
}
