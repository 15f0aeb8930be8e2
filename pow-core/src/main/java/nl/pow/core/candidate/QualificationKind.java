package nl.pow.core.candidate;

/** A kind of qualification. */
public enum QualificationKind {
  /** Skills. */
  SKILLS,
  /** Languages. */
  LANGUAGES,
  /** Driving licences. */
  LICENCES,
  /** Courses of education. */
  EDUCATION,
  /** Courses. */
  COURSES,
  /** Work experience. */
  EXPERIENCE
}
