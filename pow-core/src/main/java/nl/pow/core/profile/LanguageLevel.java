package nl.pow.core.profile;

/** How well somebody masters one side of a language, in the steps of VUM. */
public enum LanguageLevel {
  /** Not known (VUM 0). */
  UNKNOWN,
  /** Not at all (VUM 1). */
  NONE,
  /** Reasonable (VUM 2). */
  REASONABLE,
  /** Good (VUM 3). */
  GOOD,
  /** Excellent (VUM 4). */
  EXCELLENT,
  /** Does not apply (VUM 8). */
  NOT_APPLICABLE;

  /**
   * Tells whether this is a statement that can be compared.
   *
   * @return true from {@link #NONE} to {@link #EXCELLENT}
   */
  public boolean isStated() {
    return this != UNKNOWN && this != NOT_APPLICABLE;
  }
}
