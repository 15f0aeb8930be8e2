package nl.pow.core.plan;

/** When a goal of a plan is to be reached. */
public enum Horizon {
  /** Soon: what presses now. */
  SHORT_TERM,
  /** Later: what has to change for good. */
  LONG_TERM
}
