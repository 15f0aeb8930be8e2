package nl.pow.core.plan;

import nl.pow.core.Id;

/**
 * The identity of an indicator.
 *
 * @param value the text, as {@link Id} demands
 */
public record IndicatorId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public IndicatorId {
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
