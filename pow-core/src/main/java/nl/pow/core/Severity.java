package nl.pow.core;

/** How bad a problem is. */
public enum Severity {
  /** The value was taken; somebody should look at it. */
  WARNING,
  /** What holds it was refused. */
  ERROR
}
