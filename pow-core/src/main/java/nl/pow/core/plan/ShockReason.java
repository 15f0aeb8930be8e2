package nl.pow.core.plan;

/** Why a shock touches something. */
public enum ShockReason {
  /** The action tells that it needs what falls away. */
  TOLD,
  /** People meet at the event. */
  FORM,
  /** The event is for employers. */
  AUDIENCE,
  /** Guidance of this kind is given at a workplace. */
  TYPE,
  /** People met in person when they last were in contact. */
  LAST_CONTACT,
  /** The trajectory is at an employer, or leads to one. */
  EMPLOYER,
  /** Something that it cannot do without is touched. */
  DEPENDS
}
