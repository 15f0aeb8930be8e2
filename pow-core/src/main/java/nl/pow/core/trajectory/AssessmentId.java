package nl.pow.core.trajectory;

import nl.pow.core.Id;

/**
 * The identity of an assessment.
 *
 * @param value the text, as {@link Id} demands
 */
public record AssessmentId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public AssessmentId {
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
