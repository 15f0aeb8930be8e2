package nl.pow.core.report;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.ActionStep;
import org.jspecify.annotations.Nullable;

/**
 * A change of one action, and its cause.
 *
 * @param action the action
 * @param since the day
 * @param state the state that it came to
 * @param reason why, or null when no reason was needed
 * @param until the day to which it was put off, or null
 * @param successor the action that it became, or null
 */
public record ActionChange(
    ActionId action,
    LocalDate since,
    ActionState state,
    @Nullable Code reason,
    @Nullable LocalDate until,
    @Nullable ActionId successor) {
  static ActionChange of(Action one, ActionStep step) {
    boolean converts = step.state() == ActionState.CONVERTED;
    return new ActionChange(
        one.id(),
        step.since(),
        step.state(),
        step.reason(),
        step.until(),
        converts ? one.successor() : null);
  }
}
