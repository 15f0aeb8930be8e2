package nl.pow.core.labour;

import nl.pow.core.Id;

/**
 * The identity of a figure of tightness.
 *
 * @param value the text, as {@link Id} demands
 */
public record TightnessId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public TightnessId {
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
