package nl.pow.core.plan;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.history.State;

/** Where an action stands. */
public enum ActionState implements State<ActionState> {
  /** Agreed on, not begun. */
  AGREED,
  /** Going on. */
  RUNNING,
  /** Put off to a later day ({@code uitgesteld}). */
  POSTPONED,
  /** Standing still for a time after it began ({@code onderbroken}). */
  PAUSED,
  /** Ended before its goal, after it began ({@code stopgezet}). */
  STOPPED,
  /** Ended before it began ({@code afgelast}). */
  CANCELLED,
  /** Became another action ({@code in een andere vorm gegoten}). */
  CONVERTED,
  /** Done. */
  COMPLETED;

  @Override
  public boolean begins() {
    return this == AGREED || this == RUNNING;
  }

  @Override
  public Set<ActionState> next() {
    return switch (this) {
      case AGREED -> EnumSet.of(RUNNING, POSTPONED, CANCELLED, CONVERTED);
      case RUNNING -> EnumSet.of(POSTPONED, PAUSED, STOPPED, CONVERTED, COMPLETED);
      case POSTPONED -> EnumSet.of(RUNNING, POSTPONED, STOPPED, CANCELLED, CONVERTED);
      case PAUSED -> EnumSet.of(RUNNING, PAUSED, STOPPED, CONVERTED);
      case STOPPED, CANCELLED, CONVERTED, COMPLETED -> EnumSet.noneOf(ActionState.class);
    };
  }

  @Override
  public boolean needsReason() {
    return this != AGREED && this != RUNNING && this != COMPLETED;
  }
}
