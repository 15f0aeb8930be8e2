package nl.pow.core.candidate;

/** Where a candidate stands with regard to work. */
public enum Situation {
  /** Not stated. */
  UNKNOWN,
  /** Without work and looking for it. */
  JOB_SEEKER,
  /** At work, and about to lose it. */
  EMPLOYED_AT_RISK,
  /** At work, and looking for other work. */
  EMPLOYED,
  /** Working on one's own account (zzp). */
  SELF_EMPLOYED,
  /** At school or in training. */
  IN_EDUCATION,
  /** Something else. */
  OTHER
}
