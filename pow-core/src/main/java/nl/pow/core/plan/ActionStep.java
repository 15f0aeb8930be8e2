package nl.pow.core.plan;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.history.Step;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One step of an action.
 *
 * @param state the state that it came to
 * @param since the day
 * @param actor who decided it
 * @param reason why, as a code such as {@code reason:physical-contact}; needed unless it is agreed
 *     on, begins, goes on or is completed
 * @param until the day to which it is postponed, or on which it is meant to go on; null when that
 *     is not known, and for every other state
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record ActionStep(
    ActionState state,
    LocalDate since,
    ActorId actor,
    @Nullable Code reason,
    @Nullable LocalDate until,
    @Nullable @PlainText(max = 2000) String note)
    implements Step<ActionState> {
  /** Checks the later day; throws {@link InvalidValueException} when it does not belong there. */
  public ActionStep {
    LocalDate later = Period.check(until);
    boolean waits = state == ActionState.POSTPONED || state == ActionState.PAUSED;
    if (later != null && (!waits || later.isBefore(since))) {
      throw new InvalidValueException(
          "action-until",
          "A step that postpones or pauses an action, and no other, may name a day to go on; it"
              + " does not lie before the step.");
    }
  }

  /**
   * A step that needs no reason.
   *
   * @param state the state that it came to
   * @param since the day
   * @param actor who decided it
   * @return the step
   */
  public static ActionStep of(ActionState state, LocalDate since, ActorId actor) {
    return new ActionStep(state, since, actor, null, null, null);
  }

  /**
   * A step with a reason.
   *
   * @param state the state that it came to
   * @param since the day
   * @param actor who decided it
   * @param reason why
   * @return the step
   */
  public static ActionStep of(ActionState state, LocalDate since, ActorId actor, Code reason) {
    return new ActionStep(state, since, actor, reason, null, null);
  }

  /**
   * The same with a day to go on.
   *
   * @param day the day to which it is postponed, or on which it is meant to go on
   * @return a copy
   * @throws InvalidValueException when the step does not postpone or pause
   */
  public ActionStep until(LocalDate day) {
    return new ActionStep(state, since, actor, reason, day, note);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "ActionStep[]";
  }
}
