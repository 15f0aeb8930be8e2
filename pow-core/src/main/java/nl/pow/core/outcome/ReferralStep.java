package nl.pow.core.outcome;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import nl.pow.core.history.Step;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One step of a referral.
 *
 * @param state the state that it came to
 * @param since the day
 * @param actor who decided it
 * @param reason why, as a code; needed when it ends without work
 * @param note what else there is to say, up to 2000 characters, or null
 */
public record ReferralStep(
    ReferralState state,
    LocalDate since,
    ActorId actor,
    @Nullable Code reason,
    @Nullable @PlainText(max = 2000) String note)
    implements Step<ReferralState> {
  /**
   * A step that needs no reason.
   *
   * @param state the state that it came to
   * @param since the day
   * @param actor who decided it
   * @return the step
   */
  public static ReferralStep of(ReferralState state, LocalDate since, ActorId actor) {
    return new ReferralStep(state, since, actor, null, null);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "ReferralStep[]";
  }
}
