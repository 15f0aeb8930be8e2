package nl.pow.core.plan;

import static nl.pow.core.plan.Actions.ACTOR;
import static nl.pow.core.plan.Actions.CORONA;
import static nl.pow.core.plan.Actions.DAY;
import static nl.pow.core.plan.Actions.OWNER;
import static nl.pow.core.plan.Actions.agreed;
import static nl.pow.core.plan.Actions.step;
import static nl.pow.core.plan.Actions.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.governance.ProgrammeId;
import nl.pow.core.idea.IdeaId;
import nl.pow.core.idea.InsightId;
import nl.pow.core.json.Json;
import nl.pow.core.party.PartnerId;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.trajectory.GoalState;
import nl.pow.core.trajectory.GoalStep;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class ActionTest {
  private static final ActionId ONLINE = new ActionId("online-market");
  private static final String SUCCESSOR =
      "An action that is converted, and no other, names the one other action that it became.";

  @Test
  void s41AnActionWithoutOwnerDateOrNextStepIsRefusedByTheFieldsThatItLacks() {
    String bare =
        """
        {"id": "a-1", "title": "Praten", "state": "AGREED",
         "history": [{"state": "AGREED", "since": "2020-03-02", "actor": "coordinator-1"}]}
        """;
    Json json = Json.create().validating(Validation.create());
    assertThatThrownBy(() -> json.read(Action.class, bare))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::path)
                    .containsExactlyInAnyOrder("owner", "date", "nextStep"));
    String blank = json.write(agreed("a-1")).replace("Zaal huren", " ");
    assertThatThrownBy(() -> json.read(Action.class, blank))
        .hasMessageContaining("ERROR :1 nextStep.text: This must be filled in. [not-blank]");
    assertThat(json.read(Action.class, json.write(agreed("a-1")))).isEqualTo(agreed("a-1"));
  }

  @Test
  void s41AnActionWhoseNextStepIsNotDoneInTimeIsLateUntilItEnds() {
    Action agreed = agreed("a-1");
    assertThat(agreed.isLate(DAY.plusDays(7))).isFalse();
    assertThat(agreed.isLate(DAY.plusDays(8))).isTrue();
    NextStep later = new NextStep("Programma maken", DAY.plusDays(20));
    assertThat(agreed.withNextStep(later).isLate(DAY.plusDays(8))).isFalse();
    Action off = agreed.with(told(ActionState.CANCELLED, 8));
    assertThat(off.isLate(DAY.plusDays(8))).isFalse();
    assertThat(off.isOpenOn(DAY.plusDays(7))).isTrue();
    assertThat(off.isOpenOn(DAY.plusDays(8))).isFalse();
  }

  @Test
  void s37AnActionHasStepsPartnersAndAProgramme() {
    ProgrammeId programme = new ProgrammeId("aanvalsplan");
    PartnerId uwv = new PartnerId("uwv");
    GoalStep call = new GoalStep("Werkgevers bellen", DAY.plusDays(3), GoalState.REACHED);
    GoalStep visit = new GoalStep("Langsgaan", null, GoalState.OPEN);
    Action joint =
        agreed("a-1").under(programme).withPartners(List.of(uwv)).withSteps(List.of(call, visit));
    assertThat(joint.steps()).containsExactly(call, visit);
    assertThat(joint.partners()).containsExactly(uwv);
    assertThat(Kind.ACTION.references(joint))
        .containsExactly(
            new Reference(Kind.PARTNER, uwv),
            new Reference(Kind.PARTNER, OWNER),
            new Reference(Kind.PROGRAMME, programme));
  }

  @Test
  void s43APostponedActionTellsTheNewDayAndTheCause() {
    LocalDate autumn = LocalDate.of(2020, 10, 1);
    Action moved = agreed("a-1").with(told(ActionState.POSTPONED, 20).until(autumn));
    assertThat(moved.dateOn(DAY.plusDays(19))).isEqualTo(DAY.plusDays(60));
    assertThat(moved.dateOn(DAY.plusDays(20))).isEqualTo(autumn);
    assertThat(moved.history().get(1).reason()).isEqualTo(CORONA);
    Action open = moved.with(told(ActionState.POSTPONED, 30));
    assertThat(open.dateOn(DAY.plusDays(30))).isEqualTo(autumn);
    assertThat(open.stateOn(DAY.plusDays(25))).contains(ActionState.POSTPONED);
    assertThatThrownBy(() -> agreed("a-1").with(step(ActionState.POSTPONED, 20)))
        .hasMessage("A step to this state tells its reason, as a code.");
    String rule =
        "A step that postpones or pauses an action, and no other, may name a day to go on; it does"
            + " not lie before the step.";
    assertThatThrownBy(() -> step(ActionState.RUNNING, 0).until(autumn)).hasMessage(rule);
    assertThatThrownBy(() -> told(ActionState.PAUSED, 3).until(DAY)).hasMessage(rule);
  }

  @Test
  void s43AConvertedActionHasOneSuccessor() {
    Action agreed = agreed("market");
    Action converted = agreed.converted(told(ActionState.CONVERTED, 30), ONLINE);
    assertThat(converted.successor()).isEqualTo(ONLINE);
    assertThat(converted.state().next()).isEmpty();
    assertThat(Kind.ACTION.references(converted)).contains(new Reference(Kind.ACTION, ONLINE));
    assertThatThrownBy(() -> agreed.with(told(ActionState.CONVERTED, 30))).hasMessage(SUCCESSOR);
    assertThatThrownBy(() -> agreed.converted(told(ActionState.POSTPONED, 30), ONLINE))
        .hasMessage(SUCCESSOR);
    assertThatThrownBy(() -> agreed.converted(told(ActionState.CONVERTED, 30), agreed.id()))
        .hasMessage(SUCCESSOR);
  }

  /** No history that can be built breaks the rules, and all that is told is in it. */
  @Property(tries = 3_000)
  void s43HistoriesOnlyGrowAndTheStateIsTheirReplay(@ForAll("steps") List<ActionStep> steps) {
    Action one = agreed("a-1");
    List<ActionStep> taken = new ArrayList<>(one.history());
    for (ActionStep step : steps) {
      try {
        boolean converts = step.state() == ActionState.CONVERTED;
        one = converts ? one.converted(step, ONLINE) : one.with(step);
        taken.add(step);
      } catch (InvalidValueException refusal) {
        assertThat(refusal.code()).startsWith("history-");
      }
    }
    assertThat(one.history()).isEqualTo(taken);
    assertThat(one.stateOn(LocalDate.MAX)).contains(one.state());
    assertThat(one.successor() != null).isEqualTo(one.state() == ActionState.CONVERTED);
    Set<ActionState> before = EnumSet.noneOf(ActionState.class);
    taken.subList(0, taken.size() - 1).forEach(step -> before.add(step.state()));
    assertThat(before).noneMatch(state -> state.next().isEmpty());
    assertThat(taken).noneMatch(step -> step.state().needsReason() && step.reason() == null);
  }

  @Provide
  Arbitrary<List<ActionStep>> steps() {
    return Combinators.combine(
            Arbitraries.of(ActionState.class),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, true, false))
        .as((state, day, told) -> told ? told(state, day) : step(state, day))
        .list()
        .ofMaxSize(8);
  }

  @Test
  void s48ActionsReinforceEachOtherAndNeverThemselves() {
    Action coach = agreed("business-coach");
    ActionLinks links =
        ActionLinks.none()
            .reinforcing(new ActionId("work-ambassador"))
            .dependingOn(new ActionId("network"))
            .answering(new InsightId("i-1"))
            .carryingOut(new IdeaId("idea-1"));
    Action linked = coach.withLinks(links);
    assertThat(linked.links().reinforces()).containsExactly(new ActionId("work-ambassador"));
    assertThat(linked.links().dependsOn()).containsExactly(new ActionId("network"));
    assertThat(linked.links().insights()).containsExactly(new InsightId("i-1"));
    assertThat(linked.links().idea()).isEqualTo(new IdeaId("idea-1"));
    String rule = "An action neither depends on itself nor reinforces itself.";
    assertThatThrownBy(() -> coach.withLinks(ActionLinks.none().reinforcing(coach.id())))
        .hasMessage(rule);
    assertThatThrownBy(() -> coach.withLinks(ActionLinks.none().dependingOn(coach.id())))
        .hasMessage(rule);
  }

  @Test
  void s52NoMoreIsSpentThanIsGranted() {
    Action funded =
        agreed("a-1")
            .withBudget(
                List.of(
                    new Grant(OWNER, 1_000_000, 250_000),
                    new Grant(new PartnerId("uwv"), 2_000_000_000, 2_000_000_000)));
    assertThat(funded.grantedEuros()).isEqualTo(2_001_000_000L);
    assertThat(funded.spentEuros()).isEqualTo(2_000_250_000L);
    assertThat(funded.budget().get(0).leftEuros()).isEqualTo(750_000);
    assertThatThrownBy(() -> new Grant(OWNER, 5, 6))
        .hasMessage("No more is spent on an action than was granted for it.");
    List<Grant> twice = List.of(new Grant(OWNER, 5, 0), new Grant(OWNER, 6, 0));
    assertThatThrownBy(() -> agreed("a-1").withBudget(twice))
        .hasMessage("The budget of an action names each partner once.");
  }

  @Test
  void s54AnAdjustmentWithoutAReasonIsAWarning() {
    Adjustment silent = new Adjustment(DAY.plusDays(9), "Kleinere groepen", null);
    Adjustment told = new Adjustment(DAY.plusDays(3), "Andere zaal", CORONA);
    Expectation twenty =
        new Expectation(OWNER, "Twintig werkgevers", "Twaalf werkgevers", List.of(silent, told));
    Action joint = agreed("a-1").withExpectations(List.of(twenty));
    assertThat(joint.expectations().get(0).adjustments()).containsExactly(told, silent);
    Validation validation = Validation.create();
    assertThat(validation.check(joint, Locale.forLanguageTag("nl")))
        .map(Problem::toString)
        .containsExactly(
            "WARNING expectations[0].adjustments[1].reason: Geef liefst een reden bij deze"
                + " bijsturing. [adjustment-reason]");
    assertThat(validation.require("action [a-1]", joint)).isSameAs(joint);
  }

  @Test
  void showsItsIdOnly() {
    assertThat(agreed("a-1")).hasToString("Action[a-1]");
    assertThat(step(ActionState.AGREED, 0)).hasToString("ActionStep[]");
    assertThat(new ActionStep(ActionState.AGREED, DAY, ACTOR, null, null, "x").note())
        .isEqualTo("x");
  }
}
