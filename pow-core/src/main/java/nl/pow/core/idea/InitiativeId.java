package nl.pow.core.idea;

import nl.pow.core.Id;

/**
 * The identity of an initiative.
 *
 * @param value the text, as {@link Id} demands
 */
public record InitiativeId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public InitiativeId {
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
