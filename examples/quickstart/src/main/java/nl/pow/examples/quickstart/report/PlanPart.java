package nl.pow.examples.quickstart.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionLine;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.PlanGoal;
import nl.pow.core.plan.PlanId;
import nl.pow.core.trajectory.GoalState;
import nl.pow.examples.quickstart.report.EffortsData.ActionRow;
import nl.pow.examples.quickstart.report.EffortsData.LineRow;

/**
 * Where actions stand, line by line.
 *
 * @param telling the words
 */
record PlanPart(Telling telling) {
  List<LineRow> lines() {
    List<Action> begun =
        telling.efforts().actions().stream()
            .filter(one -> one.stateOn(telling.asOf()).isPresent())
            .sorted(Comparator.comparing(Action::id))
            .toList();
    List<PlanId> plans = telling.efforts().plans().stream().map(ActionPlan::id).toList();
    Stream<LineRow> ofPlans =
        telling.efforts().plans().stream().flatMap(plan -> lines(plan, begun));
    List<Action> alone =
        begun.stream().filter(one -> one.plan() == null || !plans.contains(one.plan())).toList();
    return Stream.concat(ofPlans, Stream.of(line("", "", List.of(), alone)))
        .filter(line -> !line.actions().isEmpty())
        .toList();
  }

  private Stream<LineRow> lines(ActionPlan plan, List<Action> actions) {
    Stream<LineRow> lines = plan.lines().stream().map(line -> line(plan, line, actions));
    LineRow beside = line(plan.title(), "", List.of(), plan.besideLines(actions));
    return Stream.concat(lines, Stream.of(beside));
  }

  private LineRow line(ActionPlan plan, ActionLine line, List<Action> actions) {
    List<String> goals = line.goals().stream().map(PlanGoal::text).toList();
    return line(plan.title(), line.title(), goals, plan.actionsOn(line.key(), actions));
  }

  private LineRow line(String plan, String line, List<String> goals, List<Action> actions) {
    String name = line.isEmpty() ? telling.text("plan-beside", Map.of()) : line;
    return new LineRow(
        plan,
        name,
        goals,
        telling.shares(List.of(ActionState.values()), actions),
        actions.stream().map(this::action).toList());
  }

  private ActionRow action(Action one) {
    ActionState state = one.stateOn(telling.asOf()).orElseThrow();
    return new ActionRow(
        one.title(),
        telling.partner(one.owner()),
        state.name(),
        telling.words(state),
        one.steps().stream().filter(step -> step.state() == GoalState.REACHED).count(),
        one.steps().size(),
        one.nextStep().text(),
        telling.day(one.nextStep().on()),
        one.isLate(telling.asOf()));
  }
}
