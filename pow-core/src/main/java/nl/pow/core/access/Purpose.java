package nl.pow.core.access;

/** Why personal data is used ({@code doel}; article 5(1)(b) GDPR). */
public enum Purpose {
  /** Finding work for candidates and candidates for work. */
  MATCHING(false),
  /** Guiding a candidate. */
  GUIDANCE(false),
  /** Keeping the file: entering and mending data. */
  FILE_KEEPING(true),
  /** Figures on groups. */
  MONITORING(false),
  /** Auditing whether groups are treated alike. */
  FAIRNESS_AUDIT(true),
  /** Rights of the person: access, rectification, erasure. */
  RIGHTS_OF_THE_PERSON(true);

  private final boolean protectedAttributes;

  Purpose(boolean protectedAttributes) {
    this.protectedAttributes = protectedAttributes;
  }

  /**
   * Tells whether this purpose may touch protected attributes.
   *
   * @return true for the audit, the rights of the person and the keeping of the file
   */
  public boolean allowsProtectedAttributes() {
    return protectedAttributes;
  }
}
