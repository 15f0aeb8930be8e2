package nl.pow.core.profile;

/** How well somebody masters a skill, lowest first after {@link #UNKNOWN}. */
public enum SkillLevel {
  /** Not stated. */
  UNKNOWN,
  /** Under guidance. */
  BASIC,
  /** On one's own in known situations. */
  INDEPENDENT,
  /** On one's own in new situations. */
  ADVANCED,
  /** Able to teach others. */
  EXPERT
}
