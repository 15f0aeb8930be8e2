package nl.pow.core.outcome;

import nl.pow.core.Id;

/**
 * The identity of an outcome.
 *
 * @param value the text, as {@link Id} demands
 */
public record OutcomeId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public OutcomeId {
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
