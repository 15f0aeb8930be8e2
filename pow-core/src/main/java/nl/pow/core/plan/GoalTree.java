package nl.pow.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a plan and of its lines, each under the goal that it contributes to.
 *
 * @param goals all goals, in order
 * @param byKey those that have a key
 */
record GoalTree(List<PlanGoal> goals, Map<String, PlanGoal> byKey) {
  static GoalTree of(List<PlanGoal> goals) {
    Map<String, PlanGoal> byKey = new LinkedHashMap<>();
    for (PlanGoal goal : goals) {
      if (goal.key() != null && byKey.put(goal.key(), goal) != null) {
        throw new InvalidValueException("goal-key", "Every goal of a plan has a key of its own.");
      }
    }
    return new GoalTree(goals, byKey);
  }

  /** Refuses goals that contribute to themselves, also by way of others. */
  void check() {
    for (PlanGoal goal : goals) {
      PlanGoal higher = above(goal);
      for (int steps = 0; higher != null; steps++) {
        if (steps > goals.size()) {
          throw new InvalidValueException(
              "goal-circle", "A goal contributes to a higher one, never to itself.");
        }
        higher = above(higher);
      }
    }
  }

  private @Nullable PlanGoal above(PlanGoal goal) {
    return goal.contributesTo() == null ? null : byKey.get(goal.contributesTo());
  }

  List<PlanGoal> allAbove(PlanGoal goal) {
    List<PlanGoal> found = new ArrayList<>();
    for (PlanGoal up = above(goal); up != null; up = above(up)) {
      found.add(up);
    }
    return List.copyOf(found);
  }

  List<PlanGoal> directlyBelow(PlanGoal goal) {
    return goals.stream()
        .filter(one -> goal.key() != null && goal.key().equals(one.contributesTo()))
        .toList();
  }

  List<PlanGoal> loose() {
    return goals.stream()
        .filter(one -> one.contributesTo() != null && !byKey.containsKey(one.contributesTo()))
        .toList();
  }
}
