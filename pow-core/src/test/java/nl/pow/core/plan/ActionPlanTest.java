package nl.pow.core.plan;

import static nl.pow.core.plan.Actions.OWNER;
import static nl.pow.core.plan.Actions.agreed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class ActionPlanTest {
  private static final PlanGoal HEALTHY =
      PlanGoal.of("Een gezonde arbeidsmarkt", Horizon.LONG_TERM, new IndicatorId("i-tightness"));
  private static final PlanGoal FILLED =
      PlanGoal.of("Openstaande vacatures vervullen", Horizon.SHORT_TERM, new IndicatorId("i-1"));
  private static final PlanGoal BETTER =
      PlanGoal.of("Betere dienstverlening aan werkgevers", Horizon.LONG_TERM, null);
  private static final PlanId ID = new PlanId("pow-haaglanden");

  private static ActionPlan plan(ActionLine... lines) {
    return planFor(HEALTHY, lines);
  }

  private static ActionPlan planFor(PlanGoal goal, ActionLine... lines) {
    return new ActionPlan(
        ID,
        "Perspectief op Werk",
        new RegionCode("AM28"),
        null,
        OWNER,
        Period.open(),
        List.of(goal),
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
  void s51AGoalContributesToAHigherOneOfItsPlan() {
    PlanGoal service = BETTER.placed("service", "healthy");
    PlanGoal filled = FILLED.placed("filled", "service");
    PlanGoal loose = FILLED.placed(null, "elsewhere");
    ActionPlan plan =
        planFor(
            HEALTHY.placed("healthy", null),
            new ActionLine("1", "Lijn", goals(filled, service, loose)));
    PlanGoal highest = plan.goals().get(0);

    assertThat(plan.goalsAbove(filled)).containsExactly(service, highest);
    assertThat(plan.goalsAbove(highest)).isEmpty();
    assertThat(plan.goalsBelow(highest)).containsExactly(service);
    assertThat(plan.goalsBelow(service)).containsExactly(filled);
    assertThat(plan.goalsBelow(loose)).isEmpty();
    assertThat(plan.looseGoals()).containsExactly(loose);
  }

  /**
   * However goals point at each other: no plan holds a circle, and every other plan can be made.
   */
  @Property(tries = 1_000)
  void s51NoGoalContributesToItself(@ForAll @Size(5) List<@IntRange(max = 6) Integer> higher) {
    List<PlanGoal> all = new ArrayList<>();
    for (int i = 0; i < higher.size(); i++) {
      all.add(FILLED.placed("" + i, "" + higher.get(i)));
    }
    ActionLine line = new ActionLine("1", "Lijn", all);
    if (hasCircle(higher)) {
      assertThatThrownBy(() -> plan(line))
          .hasMessage("A goal contributes to a higher one, never to itself.");
    } else {
      ActionPlan plan = plan(line);
      assertThat(all).allMatch(goal -> !plan.goalsAbove(goal).contains(goal));
      assertThat(all)
          .allMatch(
              goal ->
                  plan.goalsBelow(goal).stream()
                      .allMatch(one -> plan.goalsAbove(one).get(0).equals(goal)));
    }
  }

  /** Whether some goal is met again within as many steps as there are goals. */
  private static boolean hasCircle(List<Integer> higher) {
    for (int start = 0; start < higher.size(); start++) {
      int at = start;
      for (int steps = 0; steps < higher.size() && at < higher.size(); steps++) {
        at = higher.get(at);
        if (at == start) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void s51EveryGoalHasAKeyOfItsOwn() {
    PlanGoal one = FILLED.placed("goal", null);
    PlanGoal same = BETTER.placed("goal", null);

    assertThatThrownBy(() -> plan(new ActionLine("1", "Lijn", goals(one, same))))
        .hasMessage("Every goal of a plan has a key of its own.");
  }

  private static List<PlanGoal> goals(PlanGoal... goals) {
    return List.of(goals);
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
