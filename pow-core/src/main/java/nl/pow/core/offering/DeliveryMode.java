package nl.pow.core.offering;

/** How people take part in an offering. */
public enum DeliveryMode {
  /** Not stated. */
  UNKNOWN,
  /** At a place, with others. */
  PHYSICAL,
  /** Over a distance only. */
  ONLINE,
  /** Partly at a place, partly over a distance. */
  BLENDED
}
