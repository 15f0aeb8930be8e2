package nl.pow.core.plan;

import jakarta.validation.constraints.NotBlank;
import nl.pow.core.validation.Expected;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a plan, or a line of it, is for.
 *
 * @param text what, 1 to 500 characters
 * @param horizon when it is to be reached
 * @param indicator what tells how far it has come; its absence is a warning
 */
public record PlanGoal(
    @NotBlank @PlainText(max = 500) String text,
    Horizon horizon,
    @Nullable @Expected(message = "{nl.pow.goal-indicator}") IndicatorId indicator) {}
