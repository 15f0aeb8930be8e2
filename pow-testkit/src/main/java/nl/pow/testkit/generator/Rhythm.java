package nl.pow.testkit.generator;

/** When the work of a profession is usually done. */
public enum Rhythm {
  /** On weekdays at regular hours, at times from home. */
  OFFICE,
  /** On weekdays, on the spot. */
  DAY,
  /** Also in evenings, at night or at weekends. */
  SHIFTS
}
