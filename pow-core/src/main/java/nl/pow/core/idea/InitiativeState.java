package nl.pow.core.idea;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.history.State;

/** How far an initiative has come. */
public enum InitiativeState implements State<InitiativeState> {
  /** Thought of. */
  IDEA,
  /** Tried on a small scale. */
  PILOT,
  /** Going on. */
  RUNNING,
  /** Given up. */
  STOPPED,
  /** Looked back on: what it brought is known. */
  EVALUATED;

  @Override
  public boolean begins() {
    return this == IDEA || this == PILOT || this == RUNNING;
  }

  @Override
  public Set<InitiativeState> next() {
    return switch (this) {
      case IDEA -> EnumSet.of(PILOT, RUNNING, STOPPED);
      case PILOT -> EnumSet.of(RUNNING, STOPPED, EVALUATED);
      case RUNNING -> EnumSet.of(STOPPED, EVALUATED);
      case STOPPED -> EnumSet.of(EVALUATED);
      case EVALUATED -> EnumSet.of(RUNNING);
    };
  }

  @Override
  public boolean needsReason() {
    return this == STOPPED;
  }
}
