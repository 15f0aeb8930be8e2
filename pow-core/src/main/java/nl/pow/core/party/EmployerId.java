package nl.pow.core.party;

import nl.pow.core.Id;

/**
 * The identity of an employer.
 *
 * @param value the text, as {@link Id} demands
 */
public record EmployerId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public EmployerId {
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
