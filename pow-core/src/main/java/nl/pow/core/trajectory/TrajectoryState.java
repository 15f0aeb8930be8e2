package nl.pow.core.trajectory;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.Code;
import nl.pow.core.history.State;

/** Where a trajectory stands. */
public enum TrajectoryState implements State<TrajectoryState> {
  /** Agreed, not begun. */
  PLANNED("passief"),
  /** Going on; a step from running to running goes to another phase. */
  RUNNING("actief"),
  /** Standing still for a time. */
  SUSPENDED("passief"),
  /** Ended before its goal. */
  STOPPED("stopgezet"),
  /** Ended as it was meant to. */
  COMPLETED("uitgevoerd");

  private final String flemish;

  TrajectoryState(String flemish) {
    this.flemish = flemish;
  }

  /**
   * The word of OSLO Klantvolgsysteem, the draft standard of Flanders, for this state ({@code
   * Trajectstatus}).
   *
   * @return a code in the scheme {@code trajectstatus}
   */
  public Code flemish() {
    return new Code("trajectstatus", flemish);
  }

  @Override
  public boolean begins() {
    return this == PLANNED || this == RUNNING;
  }

  @Override
  public Set<TrajectoryState> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(RUNNING, STOPPED);
      case RUNNING -> EnumSet.of(RUNNING, SUSPENDED, STOPPED, COMPLETED);
      case SUSPENDED -> EnumSet.of(RUNNING, STOPPED);
      case STOPPED, COMPLETED -> EnumSet.noneOf(TrajectoryState.class);
    };
  }

  @Override
  public boolean needsReason() {
    return this == SUSPENDED || this == STOPPED;
  }
}
