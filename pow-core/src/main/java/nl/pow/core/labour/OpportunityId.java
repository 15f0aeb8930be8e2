package nl.pow.core.labour;

import nl.pow.core.Id;

/**
 * The identity of an opportunity occupation.
 *
 * @param value the text, as {@link Id} demands
 */
public record OpportunityId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public OpportunityId {
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
