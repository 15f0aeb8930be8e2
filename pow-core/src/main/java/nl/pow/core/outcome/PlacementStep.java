package nl.pow.core.outcome;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.history.Step;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One step of a placement.
 *
 * @param state the state that it came to
 * @param since the day
 * @param actor who decided it
 * @param endsOn the last day of work as it is agreed from this step on, or null when none is; null
 *     too for a step that ends the placement
 * @param reason why, as a code; needed when it ends, and when another last day is agreed
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record PlacementStep(
    PlacementState state,
    LocalDate since,
    ActorId actor,
    @Nullable LocalDate endsOn,
    @Nullable Code reason,
    @Nullable @PlainText(max = 2000) String note)
    implements Step<PlacementState> {
  /**
   * Checks the last day; throws {@link InvalidValueException} when a step that ends the placement
   * has one.
   */
  public PlacementStep {
    if (Period.check(endsOn) != null && state.next().isEmpty()) {
      throw new InvalidValueException(
          "placement-end", "A step that ends a placement agrees on no other last day.");
    }
  }

  /**
   * A step that needs no reason.
   *
   * @param state the state that it came to
   * @param since the day
   * @param actor who decided it
   * @param endsOn the last day of work as it is agreed, or null when none is
   * @return the step
   */
  public static PlacementStep of(
      PlacementState state, LocalDate since, ActorId actor, @Nullable LocalDate endsOn) {
    return new PlacementStep(state, since, actor, endsOn, null, null);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "PlacementStep[]";
  }
}
