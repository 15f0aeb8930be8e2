package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plan.ActionId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);
  private static final ActorId ACTOR = new ActorId("a-1");
  private static final CandidateId ANN = new CandidateId("ann");

  @Test
  void s24AWithdrawnClaimIsAJobPreservedAndNothingElse() {
    Outcome claims =
        Outcome.claimsWithdrawn(new OutcomeId("claims"), 20, new RegionCode("AM27"), DAY);
    assertThat(claims.type()).isEqualTo(OutcomeType.JOB_PRESERVED);
    for (OutcomeType type : OutcomeType.values()) {
      if (type != OutcomeType.JOB_PRESERVED) {
        assertThatThrownBy(
                () ->
                    new Outcome(
                        claims.id(),
                        type,
                        20,
                        null,
                        null,
                        null,
                        DAY,
                        new TreeSet<>(),
                        Outcome.CLAIM_WITHDRAWN,
                        null))
            .isInstanceOf(InvalidValueException.class)
            .hasMessage("A claim that is withdrawn counts as a job preserved and as nothing else.");
      }
    }
  }

  @Test
  void s24AJobPreservedIsNoPlacement() {
    assertThatThrownBy(() -> outcome(OutcomeType.JOB_PRESERVED, 1, ANN, new PlacementId("p")))
        .hasMessage(
            "An outcome of a placement names the person, and is no job that was preserved.");
    assertThatThrownBy(() -> outcome(OutcomeType.PLACED, 1, null, new PlacementId("p")))
        .hasMessage(
            "An outcome of a placement names the person, and is no job that was preserved.");
  }

  @Test
  void aPersonCountsForOne() {
    assertThatThrownBy(() -> outcome(OutcomeType.PLACED, 2, ANN, null))
        .hasMessage("An outcome that names a person counts for one.");
    assertThat(Outcome.of(new OutcomeId("o"), OutcomeType.PLACED, ANN, DAY))
        .isEqualTo(outcome(OutcomeType.PLACED, 1, ANN, null))
        .hasToString("Outcome[o]");
    assertThat(
            Validation.create().check(outcome(OutcomeType.PLACED, 0, null, null), Locale.ENGLISH))
        .extracting(Problem::path)
        .containsExactly("number");
  }

  private static Outcome outcome(
      OutcomeType type, int number, CandidateId person, PlacementId placement) {
    return new Outcome(
        new OutcomeId("o"),
        type,
        number,
        person,
        placement,
        null,
        DAY,
        new TreeSet<>(),
        null,
        null);
  }

  @Test
  void s25APlacementGivesItsOutcomesOnTheirDays() {
    LocalDate first = LocalDate.of(2023, 8, 31);
    Placement running =
        Placement.of(
                new PlacementId("p"),
                ANN,
                new EmployerId("e"),
                PlacementKind.REGULAR,
                first,
                PlacementStep.of(PlacementState.AGREED, first.minusDays(9), ACTOR, null))
            .withRegion(new RegionCode("AM24"))
            .withSectors(new Sectors(Code.parse("sbi:5610"), Code.parse("sbi:8710")))
            .begun(first, ACTOR);
    Placement ended =
        running.ended(LocalDate.of(2024, 2, 29), ACTOR, Code.parse("reason:not-extended"));

    assertThat(PlacementOutcomes.of(ended, LocalDate.of(2025, 1, 1)))
        .extracting(Outcome::type, Outcome::on, o -> o.id().value())
        .containsExactly(
            tuple(OutcomeType.PLACED, first, "p.placed"),
            tuple(OutcomeType.SECTOR_SWITCHED, first, "p.switched"),
            tuple(OutcomeType.RETAINED_3, LocalDate.of(2023, 11, 30), "p.retained-3"),
            tuple(OutcomeType.RETAINED_6, LocalDate.of(2024, 2, 29), "p.retained-6"));
    assertThat(PlacementOutcomes.of(running, LocalDate.of(2024, 8, 31)))
        .extracting(Outcome::type)
        .contains(OutcomeType.RETAINED_12);
    assertThat(PlacementOutcomes.of(running, LocalDate.of(2024, 8, 30)))
        .extracting(Outcome::type)
        .doesNotContain(OutcomeType.RETAINED_12);
    assertThat(PlacementOutcomes.of(running, first.minusDays(1))).isEmpty();
    assertThat(PlacementOutcomes.of(ended, LocalDate.of(2025, 1, 1)))
        .allMatch(o -> o.region() != null && ANN.equals(o.candidate()));
  }

  @Test
  void s48OutcomesNameTheActionsThatContributed() {
    List<ActionId> actions = List.of(new ActionId("b"), new ActionId("a"), new ActionId("b"));
    assertThat(outcome(OutcomeType.PLACED, 1, ANN, null).withActions(actions).actions())
        .containsExactly(new ActionId("a"), new ActionId("b"));
  }
}
