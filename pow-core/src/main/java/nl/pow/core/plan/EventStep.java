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
 * One step of an event.
 *
 * @param state the state that it came to
 * @param since the day
 * @param actor who decided it
 * @param reason why, as a code; needed when it is postponed, cancelled or converted
 * @param newDay the day to which it is moved, when it is planned or postponed and that is known;
 *     otherwise null
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record EventStep(
    EventState state,
    LocalDate since,
    ActorId actor,
    @Nullable Code reason,
    @Nullable LocalDate newDay,
    @Nullable @PlainText(max = 2000) String note)
    implements Step<EventState> {
  /** Checks the new day; throws {@link InvalidValueException} when it does not belong there. */
  public EventStep {
    LocalDate day = Period.check(newDay);
    boolean ahead = state == EventState.PLANNED || state == EventState.POSTPONED;
    if (day != null && (!ahead || day.isBefore(since))) {
      throw new InvalidValueException(
          "event-day",
          "A step that plans or postpones an event, and no other, may name a new day; it does not"
              + " lie before the step.");
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
  public static EventStep of(EventState state, LocalDate since, ActorId actor) {
    return new EventStep(state, since, actor, null, null, null);
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
  public static EventStep of(EventState state, LocalDate since, ActorId actor, Code reason) {
    return new EventStep(state, since, actor, reason, null, null);
  }

  /**
   * The same with a new day.
   *
   * @param day the day to which the event is moved
   * @return a copy
   * @throws InvalidValueException when the step neither plans nor postpones
   */
  public EventStep to(LocalDate day) {
    return new EventStep(state, since, actor, reason, day, note);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "EventStep[]";
  }
}
