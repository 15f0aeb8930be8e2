package nl.pow.adapters.mapping;

/** What becomes of a value that a column does not translate. */
public enum Otherwise {
  /** The row is rejected: the value of choice where nothing may be lost unseen. */
  REFUSE,
  /** The value is left out, and a warning tells so. */
  LEAVE_OUT,
  /** The value is taken as it stands. */
  KEEP
}
