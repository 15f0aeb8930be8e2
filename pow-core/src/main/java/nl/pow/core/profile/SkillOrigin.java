package nl.pow.core.profile;

/** Where the knowledge that somebody has a skill comes from. */
public enum SkillOrigin {
  /** The candidate or a professional said so. */
  STATED,
  /** A test or certificate shows it. */
  ASSESSED,
  /** Expected from the work done before, or shown by a test that is out of date; never a fact. */
  INFERRED
}
