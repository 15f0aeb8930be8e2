package nl.pow.core.profile;

/** A means of transport. */
public enum TransportMode {
  /** Not stated. */
  UNKNOWN,
  /** Car. */
  CAR,
  /** Moped. */
  MOPED,
  /** Bicycle. */
  BICYCLE,
  /** Motorcycle. */
  MOTORCYCLE,
  /** Public transport. */
  PUBLIC_TRANSPORT,
  /** Something else. */
  OTHER
}
