package nl.pow.core.plan;

import static nl.pow.core.plan.Actions.OWNER;
import static nl.pow.core.plan.Actions.agreed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class ActionPlanTest {
  private static final PlanGoal HEALTHY =
      new PlanGoal("Een gezonde arbeidsmarkt", Horizon.LONG_TERM, new IndicatorId("i-tightness"));
  private static final PlanGoal FILLED =
      new PlanGoal("Openstaande vacatures vervullen", Horizon.SHORT_TERM, new IndicatorId("i-1"));
  private static final PlanGoal BETTER =
      new PlanGoal("Betere dienstverlening aan werkgevers", Horizon.LONG_TERM, null);
  private static final PlanId ID = new PlanId("pow-haaglanden");

  private static ActionPlan plan(ActionLine... lines) {
    return new ActionPlan(
        ID,
        "Perspectief op Werk",
        new RegionCode("AM28"),
        null,
        OWNER,
        Period.open(),
        List.of(HEALTHY),
        List.of(lines));
  }

  private static final ActionLine SERVICE =
      new ActionLine("1", "Werkgeversdienstverlening", List.of(FILLED, BETTER));

  @Test
  void s37GoalsForTheShortAndTheLongTermStandApart() {
    ActionPlan plan = plan(SERVICE);
    assertThat(plan.goals(Horizon.SHORT_TERM)).containsExactly(FILLED);
    assertThat(plan.goals(Horizon.LONG_TERM)).containsExactly(HEALTHY, BETTER);
    assertThat(plan.line("1")).contains(SERVICE);
    assertThat(plan.line("2")).isEmpty();
    assertThatThrownBy(() -> plan(SERVICE, SERVICE))
        .hasMessage("Every line of a plan has a key of its own.");
  }

  @Test
  void s37ActionsStandOnTheLinesOfThePlan() {
    Action coach = agreed("business-coach").on(ID, "1");
    Action ambassador = agreed("ambassador").on(ID, "1");
    Action lost = agreed("lost").on(ID, "9");
    Action elsewhere = agreed("elsewhere").on(new PlanId("other"), "1");
    List<Action> actions = List.of(coach, lost, elsewhere, ambassador, agreed("none"));
    assertThat(plan(SERVICE).actionsOn("1", actions)).containsExactly(ambassador, coach);
    assertThat(plan(SERVICE).besideLines(actions)).containsExactly(lost);
    assertThatThrownBy(
            () ->
                new Action(
                    coach.id(),
                    coach.title(),
                    null,
                    null,
                    "1",
                    OWNER,
                    coach.partners(),
                    coach.date(),
                    coach.nextStep(),
                    List.of(),
                    null,
                    ActionLinks.none(),
                    coach.needs(),
                    List.of(),
                    List.of(),
                    null,
                    coach.state(),
                    coach.history()))
        .hasMessage("An action on a line names the plan of it.");
  }

  @Test
  void s51AGoalWithoutAnIndicatorIsAWarningAndNoError() {
    Validation validation = Validation.create();
    assertThat(validation.check(plan(SERVICE), Locale.ENGLISH))
        .map(Problem::toString)
        .containsExactly(
            "WARNING lines[0].goals[1].indicator: A goal had better have an indicator, so that"
                + " progress can be seen. [goal-indicator]");
    assertThat(validation.require("plan [1]", plan(SERVICE))).isEqualTo(plan(SERVICE));
  }
}
