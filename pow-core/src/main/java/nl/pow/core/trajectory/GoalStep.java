package nl.pow.core.trajectory;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something to do for a goal.
 *
 * @param text what, 1 to 500 characters
 * @param dueOn by which day, or null
 * @param state how far it has come
 */
public record GoalStep(
    @NotBlank @PlainText(max = 500) String text, @Nullable LocalDate dueOn, GoalState state) {
  /** Checks the day. */
  public GoalStep {
    Period.check(dueOn);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "GoalStep[]";
  }
}
