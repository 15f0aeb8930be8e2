package nl.pow.core.trajectory;

/** How far a goal or a step to it has come. */
public enum GoalState {
  /** To be done. */
  OPEN,
  /** Reached. */
  REACHED,
  /** Given up. */
  DROPPED
}
