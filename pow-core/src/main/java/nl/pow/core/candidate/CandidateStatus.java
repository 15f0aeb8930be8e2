package nl.pow.core.candidate;

/** Whether a candidate takes part in matching. */
public enum CandidateStatus {
  /** Looking for work. */
  ACTIVE,
  /** Not for the moment. */
  PAUSED,
  /** At work through a placement. */
  PLACED,
  /** No longer looking. */
  WITHDRAWN
}
