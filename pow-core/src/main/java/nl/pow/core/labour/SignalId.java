package nl.pow.core.labour;

import nl.pow.core.Id;

/**
 * The identity of a signal of a sector.
 *
 * @param value the text, as {@link Id} demands
 */
public record SignalId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public SignalId {
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
