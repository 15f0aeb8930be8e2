package nl.pow.core.profile;

/** The kind of agreement under which somebody works. */
public enum Engagement {
  /** Not stated. */
  UNKNOWN,
  /** Regular employment (VUM 01). */
  REGULAR,
  /** Work with training, {@code leerbaan} (VUM 02). */
  APPRENTICESHIP,
  /** Voluntary work (VUM 03). */
  VOLUNTARY,
  /** A place to gain work experience (VUM 04). */
  WORK_EXPERIENCE
}
