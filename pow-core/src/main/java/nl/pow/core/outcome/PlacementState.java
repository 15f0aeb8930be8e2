package nl.pow.core.outcome;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.history.State;

/** Where a placement stands. */
public enum PlacementState implements State<PlacementState> {
  /** Agreed, the work did not begin yet. */
  AGREED,
  /** At work; a step from running to running agrees on another last day. */
  RUNNING,
  /** The work is over; the day of the step is the last day of work. */
  ENDED,
  /** It was called off before the work began. */
  CANCELLED;

  @Override
  public boolean begins() {
    return this == AGREED || this == RUNNING;
  }

  @Override
  public Set<PlacementState> next() {
    return switch (this) {
      case AGREED -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(RUNNING, ENDED);
      case ENDED, CANCELLED -> EnumSet.noneOf(PlacementState.class);
    };
  }

  @Override
  public boolean needsReason() {
    return this == ENDED || this == CANCELLED;
  }
}
