package nl.pow.core.trajectory;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.history.Step;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One step of a trajectory.
 *
 * @param state the state that it came to
 * @param since the day
 * @param actor who decided it
 * @param phase the phase from that day on
 * @param reason why, as a code; needed when it stands still, stops, or goes back to an earlier
 *     phase
 * @param resumeOn the day on which it is meant to go on, for a step that makes it stand still, or
 *     null
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record TrajectoryStep(
    TrajectoryState state,
    LocalDate since,
    ActorId actor,
    Phase phase,
    @Nullable Code reason,
    @Nullable LocalDate resumeOn,
    @Nullable @PlainText(max = 2000) String note)
    implements Step<TrajectoryState> {
  /**
   * Checks the day to resume; throws {@link InvalidValueException} when it is there without a stop,
   * or missing, or before the step.
   */
  public TrajectoryStep {
    LocalDate resume = Period.check(resumeOn);
    boolean suspends = state == TrajectoryState.SUSPENDED;
    if (suspends != (resume != null) || (resume != null && resume.isBefore(since))) {
      throw new InvalidValueException(
          "trajectory-resume",
          "A step that makes a trajectory stand still, and no other, tells the day on which it is"
              + " meant to go on.");
    }
  }

  /**
   * A step that needs no reason.
   *
   * @param state the state that it came to
   * @param since the day
   * @param actor who decided it
   * @param phase the phase from that day on
   * @return the step
   */
  public static TrajectoryStep of(
      TrajectoryState state, LocalDate since, ActorId actor, Phase phase) {
    return new TrajectoryStep(state, since, actor, phase, null, null, null);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "TrajectoryStep[]";
  }
}
