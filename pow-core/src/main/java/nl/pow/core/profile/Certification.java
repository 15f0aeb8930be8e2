package nl.pow.core.profile;

/** Whether a diploma or certificate was obtained, or is asked. */
public enum Certification {
  /** Not stated (VUM 0). */
  UNKNOWN,
  /** Yes (VUM 1). */
  YES,
  /** No (VUM 2). */
  NO,
  /** There is none to obtain (VUM 8). */
  NOT_APPLICABLE
}
