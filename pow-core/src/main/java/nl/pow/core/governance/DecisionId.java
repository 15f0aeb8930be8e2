package nl.pow.core.governance;

import nl.pow.core.Id;

/**
 * The identity of a decision.
 *
 * @param value the text, as {@link Id} demands
 */
public record DecisionId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public DecisionId {
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
