package nl.pow.core.party;

import nl.pow.core.Id;

/**
 * The identity of a sign-up.
 *
 * @param value the text, as {@link Id} demands
 */
public record SignUpId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public SignUpId {
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
