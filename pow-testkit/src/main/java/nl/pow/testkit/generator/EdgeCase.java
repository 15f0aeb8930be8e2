package nl.pow.testkit.generator;

/** A way in which a whole market is out of the ordinary. */
public enum EdgeCase {
  /** Nobody seeks work. */
  NO_CANDIDATES,
  /** Nobody offers work. */
  NO_VACANCIES,
  /** Of nobody and of no work is anything known but who and what they are. */
  NOTHING_KNOWN,
  /** All candidates are the same but for their ids, and so is all work: everything ties. */
  ALL_ALIKE,
  /** The first vacancy has as many openings as a vacancy can have. */
  HUGE_VACANCY,
  /** Every second candidate excludes all employers and sectors that there are. */
  EXCLUDING,
  /** Every number is the lowest that it can be: one opening, no hours, no distance. */
  LOWEST_LIMITS,
  /** Every number is the highest that it can be. */
  HIGHEST_LIMITS,
  /** No candidate seeks work any more and no vacancy is open. */
  ALL_CLOSED
}
