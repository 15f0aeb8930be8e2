package nl.pow.core.trajectory;

/** How people are in contact. */
public enum ContactMeans {
  /** In the same room. */
  IN_PERSON,
  /** By telephone. */
  TELEPHONE,
  /** By video. */
  VIDEO,
  /** In writing. */
  MESSAGE
}
