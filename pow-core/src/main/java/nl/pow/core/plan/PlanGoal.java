package nl.pow.core.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import nl.pow.core.validation.Expected;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a plan, or a line of it, is for.
 *
 * @param text what, 1 to 500 characters
 * @param horizon when it is to be reached
 * @param indicator what tells how far it has come; its absence is a warning
 * @param key its name for goals below it, 1 to 50 letters, digits, {@code _} or {@code -}, or null
 * @param contributesTo the key of the higher goal of the plan that it helps to reach, or null
 */
public record PlanGoal(
    @NotBlank @PlainText(max = 500) String text,
    Horizon horizon,
    @Nullable @Expected(message = "{nl.pow.goal-indicator}") IndicatorId indicator,
    @Nullable @Pattern(regexp = ActionLine.KEY) String key,
    @Nullable @Pattern(regexp = ActionLine.KEY) String contributesTo) {
  /**
   * A goal that stands by itself.
   *
   * @param text what
   * @param horizon when it is to be reached
   * @param indicator what tells how far it has come, or null
   * @return the goal
   */
  public static PlanGoal of(String text, Horizon horizon, @Nullable IndicatorId indicator) {
    return new PlanGoal(text, horizon, indicator, null, null);
  }

  /**
   * The same goal in its place among goals.
   *
   * @param own its key, or null
   * @param higher the key of the goal that it contributes to, or null
   * @return a copy
   */
  public PlanGoal placed(@Nullable String own, @Nullable String higher) {
    return new PlanGoal(text, horizon, indicator, own, higher);
  }
}
