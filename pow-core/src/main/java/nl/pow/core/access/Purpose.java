package nl.pow.core.access;

/** Why personal data is used ({@code doel}; article 5(1)(b) GDPR). */
public enum Purpose {
  /** Finding work for candidates and candidates for work. */
  MATCHING(false, false),
  /** Guiding a candidate. */
  GUIDANCE(false, true),
  /** Keeping the file: entering and mending data. */
  FILE_KEEPING(true, true),
  /** Figures on groups. */
  MONITORING(false, false),
  /** Auditing whether groups are treated alike. */
  FAIRNESS_AUDIT(true, false),
  /** Rights of the person: access, rectification, erasure. */
  RIGHTS_OF_THE_PERSON(true, true);

  private final boolean protectedAttributes;
  private final boolean writing;

  Purpose(boolean protectedAttributes, boolean writing) {
    this.protectedAttributes = protectedAttributes;
    this.writing = writing;
  }

  /**
   * Tells whether this purpose may touch protected attributes.
   *
   * @return true for the audit, the rights of the person and the keeping of the file
   */
  public boolean allowsProtectedAttributes() {
    return protectedAttributes;
  }

  /**
   * Tells whether this purpose may change data; the others look only.
   *
   * @return true for guidance, the keeping of the file and the rights of the person
   */
  public boolean allowsWriting() {
    return writing;
  }
}
