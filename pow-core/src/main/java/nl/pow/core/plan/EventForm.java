package nl.pow.core.plan;

/** How people come together at an event. */
public enum EventForm {
  /** At one place. */
  PHYSICAL,
  /** Online only. */
  ONLINE,
  /** At one place, and online. */
  BLENDED
}
