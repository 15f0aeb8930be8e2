package nl.pow.core.outcome;

/** What came of the work that was done ({@code resultaat}). */
public enum OutcomeType {
  /** Somebody began to work. */
  PLACED,
  /** Somebody is still at work three months after the first day. */
  RETAINED_3,
  /** Somebody is still at work six months after the first day. */
  RETAINED_6,
  /** Somebody is still at work twelve months after the first day. */
  RETAINED_12,
  /** Somebody began to work in another sector than before. */
  SECTOR_SWITCHED,
  /** A job that would have been lost was not ({@code behoud van werk}). */
  JOB_PRESERVED,
  /** A job is there that was not there before. */
  JOB_CREATED,
  /** Somebody completed training. */
  TRAINED
}
