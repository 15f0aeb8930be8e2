package nl.pow.core.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What holds for the parts of a placement together. */
final class PlacementRules {
  private PlacementRules() {}

  static void checkEnds(LocalDate firstOn, List<PlacementStep> history) {
    @Nullable PlacementStep before = null;
    for (PlacementStep step : history) {
      LocalDate end = step.endsOn();
      if (end != null && end.isBefore(firstOn)) {
        throw new InvalidValueException(
            "placement-days", "The last day of a placement is not before its first day.");
      }
      if (before != null && !step.state().next().isEmpty()) {
        checkMove(before, step);
      }
      before = step;
    }
  }

  private static void checkMove(PlacementStep before, PlacementStep step) {
    boolean moved = !Objects.equals(before.endsOn(), step.endsOn());
    if (moved && step.reason() == null) {
      throw new InvalidValueException(
          "placement-extension", "A step that agrees on another last day tells its reason.");
    }
    if (!moved && before.state() == step.state()) {
      throw new InvalidValueException(
          "placement-same", "A step that leaves a placement running agrees on another last day.");
    }
  }

  static void checkAftercare(List<Aftercare> entries) {
    for (int i = 1; i < entries.size(); i++) {
      boolean changed = entries.get(i).everyDays() != entries.get(i - 1).everyDays();
      if (changed && entries.get(i).reason() == null) {
        throw new InvalidValueException(
            "aftercare-reason", "Aftercare that becomes more or less frequent tells its reason.");
      }
    }
  }
}
