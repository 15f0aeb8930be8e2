package nl.pow.core.trajectory;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;

/** What holds for the parts of a trajectory together. */
final class TrajectoryRules {
  private TrajectoryRules() {}

  static void checkPhases(TrajectoryType type, List<TrajectoryStep> history) {
    TrajectoryStep before = null;
    for (TrajectoryStep step : history) {
      if (!type.phases().contains(step.phase())) {
        throw new InvalidValueException(
            "trajectory-phase", "A trajectory goes through the phases of its type only.");
      }
      boolean back = before != null && step.phase().compareTo(before.phase()) < 0;
      if (back && step.reason() == null) {
        throw new InvalidValueException(
            "trajectory-phase-back", "A step back to an earlier phase tells its reason.");
      }
      before = step;
    }
  }

  static void checkGoals(List<Goal> goals) {
    if (goals.stream().anyMatch(goal -> goal.theme() == Theme.POVERTY_AND_DEBTS)) {
      throw new InvalidValueException(
          "goal-theme",
          "No goal is about poverty and debts; the trajectory names the partner that helps.");
    }
  }

  static <T> List<T> added(List<T> items, T more) {
    return Stream.concat(items.stream(), Stream.of(more)).toList();
  }
}
