package nl.pow.core.report;

import java.time.LocalDate;
import nl.pow.core.party.PartnerId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.NextStep;
import nl.pow.core.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Where one action stands.
 *
 * @param action the action
 * @param title its name
 * @param plan the plan that it belongs to, or null
 * @param line the line of that plan, or null
 * @param owner the partner who sees to it
 * @param state where it stood at the end of the days that are reported
 * @param date by which day it is to be done
 * @param nextStep what has to be done next
 * @param late whether the next step should have been done
 */
public record ActionProgress(
    ActionId action,
    String title,
    @Nullable PlanId plan,
    @Nullable String line,
    PartnerId owner,
    ActionState state,
    LocalDate date,
    NextStep nextStep,
    boolean late) {
  static ActionProgress of(Action one, LocalDate day) {
    return new ActionProgress(
        one.id(),
        one.title(),
        one.plan(),
        one.line(),
        one.owner(),
        one.stateOn(day).orElseThrow(),
        one.dateOn(day),
        one.nextStep(),
        one.isLate(day));
  }
}
