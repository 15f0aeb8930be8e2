package nl.pow.core.vacancy;

/** Whether a vacancy takes part in matching. */
public enum VacancyStatus {
  /** Open for candidates. */
  OPEN,
  /** Not for the moment. */
  PAUSED,
  /** All openings are taken. */
  FILLED,
  /** Taken back by the employer. */
  WITHDRAWN
}
