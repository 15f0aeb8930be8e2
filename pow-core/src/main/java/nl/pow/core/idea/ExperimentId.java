package nl.pow.core.idea;

import nl.pow.core.Id;

/**
 * The identity of an experiment.
 *
 * @param value the text, as {@link Id} demands
 */
public record ExperimentId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public ExperimentId {
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
