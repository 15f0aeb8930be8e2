package nl.pow.core.governance;

import nl.pow.core.Id;

/**
 * The identity of an agreement.
 *
 * @param value the text, as {@link Id} demands
 */
public record AgreementId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public AgreementId {
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
