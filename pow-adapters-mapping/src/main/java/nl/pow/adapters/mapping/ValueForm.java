package nl.pow.adapters.mapping;

/** How a cell is to be understood. */
public enum ValueForm {
  /** As it stands, without blanks around it; {@code prefix} comes before it. */
  TEXT,
  /** A whole number; zeros behind the decimal sign are fine. */
  WHOLE,
  /** A day in the form that the file has. */
  DATE,
  /**
   * Hours a week: {@code 32}, {@code 24-32}, {@code 24 tot 32} or {@code 24 t/m 32}; parts of an
   * hour are dropped, with a warning.
   */
  HOURS,
  /** A Dutch postcode, with or without blanks and letters. */
  POSTCODE,
  /** The title of an occupation, looked up in a taxonomy; only an exact title counts. */
  OCCUPATION,
  /** A labour-market region, by code or by name. */
  REGION
}
