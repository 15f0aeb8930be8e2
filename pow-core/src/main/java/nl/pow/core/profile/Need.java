package nl.pow.core.profile;

/** How much a vacancy needs something. */
public enum Need {
  /** Without it the work cannot be done. */
  MUST,
  /** Wished. */
  SHOULD,
  /** May be learned after the start. */
  TRAINABLE
}
