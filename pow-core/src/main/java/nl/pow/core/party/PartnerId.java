package nl.pow.core.party;

import nl.pow.core.Id;

/**
 * The identity of a partner.
 *
 * @param value the text, as {@link Id} demands
 */
public record PartnerId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public PartnerId {
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
