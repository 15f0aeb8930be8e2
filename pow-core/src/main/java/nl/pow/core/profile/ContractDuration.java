package nl.pow.core.profile;

/** Whether a contract has an end. */
public enum ContractDuration {
  /** Not stated. */
  UNKNOWN,
  /** For a fixed term (VUM B). */
  FIXED_TERM,
  /** Without an end (VUM O). */
  PERMANENT
}
