package nl.pow.core.vacancy;

/** How to apply. */
public enum ApplicationMeans {
  /** Not stated. */
  UNKNOWN,
  /** By post (VUM 1). */
  POST,
  /** By telephone (VUM 2). */
  PHONE,
  /** By e-mail (VUM 3). */
  EMAIL,
  /** Through a form on line (VUM 4). */
  FORM
}
