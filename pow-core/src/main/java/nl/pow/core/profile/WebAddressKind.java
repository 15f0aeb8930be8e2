package nl.pow.core.profile;

/** What a web address leads to. */
public enum WebAddressKind {
  /** Not stated. */
  UNKNOWN,
  /** A profile (VUM 1). */
  PROFILE,
  /** A curriculum vitae (VUM 2). */
  CURRICULUM_VITAE,
  /** The site of an employer (VUM 3). */
  EMPLOYER,
  /** A form to apply on line (VUM 4). */
  APPLICATION_FORM
}
