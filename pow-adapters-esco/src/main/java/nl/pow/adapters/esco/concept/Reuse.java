package nl.pow.adapters.esco.concept;

/** How widely a skill is of use, in the words of ESCO. */
public enum Reuse {
  /** In nearly all work. */
  TRANSVERSAL,
  /** In several sectors. */
  CROSS_SECTOR,
  /** In one sector. */
  SECTOR_SPECIFIC,
  /** In one occupation. */
  OCCUPATION_SPECIFIC,
  /** Not told by the files that were read. */
  UNKNOWN
}
