package nl.pow.core.plan;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.history.State;

/** Where an event stands. */
public enum EventState implements State<EventState> {
  /** It will be held. */
  PLANNED,
  /** Put off to a later day ({@code uitgesteld}). */
  POSTPONED,
  /** It will not be held ({@code afgelast}). */
  CANCELLED,
  /** Another event takes its place ({@code in een andere vorm gegoten}). */
  CONVERTED,
  /** It was held. */
  HELD;

  @Override
  public boolean begins() {
    return this == PLANNED;
  }

  @Override
  public Set<EventState> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(POSTPONED, CANCELLED, CONVERTED, HELD);
      case POSTPONED -> EnumSet.of(PLANNED, POSTPONED, CANCELLED, CONVERTED, HELD);
      case CANCELLED, CONVERTED, HELD -> EnumSet.noneOf(EventState.class);
    };
  }

  @Override
  public boolean needsReason() {
    return this == POSTPONED || this == CANCELLED || this == CONVERTED;
  }
}
