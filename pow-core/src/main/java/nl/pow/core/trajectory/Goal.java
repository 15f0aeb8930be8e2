package nl.pow.core.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to reach.
 *
 * @param text what, 1 to 500 characters
 * @param theme which aspect of support it belongs to, or null
 * @param dueOn by which day, or null
 * @param state how far it has come
 * @param steps what has to be done for it, in order
 */
public record Goal(
    @NotBlank @PlainText(max = 500) String text,
    @Nullable Theme theme,
    @Nullable LocalDate dueOn,
    GoalState state,
    List<@Valid GoalStep> steps) {
  /** Copies the list. */
  public Goal {
    Period.check(dueOn);
    steps = List.copyOf(steps);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Goal[]";
  }
}
