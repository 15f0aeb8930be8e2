package nl.pow.core;

/** A fact with three values: nobody has to guess what an empty field means. */
public enum Indication {
  /** Nothing is known. */
  UNKNOWN,
  /** It is so. */
  YES,
  /** It is not so. */
  NO
}
