package nl.pow.core.shape;

/** What the cells of a column hold, always written as text. */
public enum ColumnType {
  /** Any text; an empty text is not the same as no text. */
  TEXT,
  /** A whole number of 32 bits, without a plus sign or leading zeros. */
  INTEGER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A day as {@code 2026-11-21}. */
  DATE,
  /** One word out of {@link Column#choices()}. */
  ENUM
}
