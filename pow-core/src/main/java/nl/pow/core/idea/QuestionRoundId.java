package nl.pow.core.idea;

import nl.pow.core.Id;

/**
 * The identity of a round of questions.
 *
 * @param value the text, as {@link Id} demands
 */
public record QuestionRoundId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public QuestionRoundId {
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
