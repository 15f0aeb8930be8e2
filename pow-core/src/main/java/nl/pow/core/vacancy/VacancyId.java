package nl.pow.core.vacancy;

import nl.pow.core.Id;

/**
 * The identity of a vacancy.
 *
 * @param value the text, as {@link Id} demands
 */
public record VacancyId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public VacancyId {
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
