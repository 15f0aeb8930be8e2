package nl.pow.core.offering;

import nl.pow.core.Id;

/**
 * The identity of an offering.
 *
 * @param value the text, as {@link Id} demands
 */
public record OfferingId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public OfferingId {
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
