package nl.pow.core.governance;

import nl.pow.core.Id;

/**
 * The identity of an instrument.
 *
 * @param value the text, as {@link Id} demands
 */
public record InstrumentId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public InstrumentId {
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
