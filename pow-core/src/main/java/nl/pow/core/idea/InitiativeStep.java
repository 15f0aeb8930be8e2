package nl.pow.core.idea;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import nl.pow.core.history.Step;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One step of an initiative.
 *
 * @param state the state that it came to
 * @param since the day
 * @param actor who decided it
 * @param reason why, as a code; needed when it stops
 * @param note what it brought, or what else there is to say, up to 2,000 characters, or null
 */
public record InitiativeStep(
    InitiativeState state,
    LocalDate since,
    ActorId actor,
    @Nullable Code reason,
    @Nullable @PlainText(max = 2000) String note)
    implements Step<InitiativeState> {
  /**
   * A step that needs no reason.
   *
   * @param state the state that it came to
   * @param since the day
   * @param actor who decided it
   * @return the step
   */
  public static InitiativeStep of(InitiativeState state, LocalDate since, ActorId actor) {
    return new InitiativeStep(state, since, actor, null, null);
  }
}
