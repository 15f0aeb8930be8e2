package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import nl.pow.core.validation.PlainText;

/**
 * A line of an action plan ({@code actielijn}): actions for the same goals.
 *
 * @param key its name for actions, 1 to 50 letters, digits, {@code _} or {@code -}
 * @param title its name for people, 1 to 200 characters
 * @param goals what it is for, under the goals of the plan
 */
public record ActionLine(
    @Pattern(regexp = KEY) String key,
    @NotBlank @PlainText(max = 200) String title,
    List<@Valid PlanGoal> goals) {
  /** The form of a key. */
  static final String KEY = "[A-Za-z0-9_-]{1,50}";

  /** Copies the list. */
  public ActionLine {
    goals = List.copyOf(goals);
  }
}
