package nl.pow.core.profile;

/** How far a course of education has come. */
public enum EducationStatus {
  /** Not stated. */
  UNKNOWN,
  /** Completed (VUM 1). */
  COMPLETED,
  /** Broken off (VUM 2). */
  ABANDONED,
  /** Under way (VUM 3). */
  ONGOING
}
