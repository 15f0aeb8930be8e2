package nl.pow.core.plan;

/** What an activity cannot do without, so that it is known what a shock touches. */
public enum ActivityNeed {
  /** People near each other. */
  PHYSICAL_CONTACT,
  /** Employers who take part. */
  EMPLOYERS,
  /** Many people at one place. */
  GATHERING,
  /** A workplace that people can come to. */
  WORKPLACE,
  /** People who are online. */
  ONLINE_ACCESS
}
