package nl.pow.core.governance;

import nl.pow.core.Id;

/**
 * The identity of a series of meetings.
 *
 * @param value the text, as {@link Id} demands
 */
public record SeriesId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public SeriesId {
    Id.check(value);
  }

  /**
   * The text form.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
