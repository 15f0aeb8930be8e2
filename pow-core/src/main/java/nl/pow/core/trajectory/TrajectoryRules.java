package nl.pow.core.trajectory;

import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

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

  static Trajectory with(Trajectory one, TrajectoryStep step, @Nullable Closing closing) {
    return new Trajectory(
        one.id(),
        one.candidate(),
        one.region(),
        one.type(),
        one.partOf(),
        one.employer(),
        one.vacancy(),
        one.debtsReferredTo(),
        one.route(),
        one.guides(),
        one.cadences(),
        one.contacts(),
        one.goals(),
        closing,
        step.state(),
        one.historyWith(step));
  }
}
