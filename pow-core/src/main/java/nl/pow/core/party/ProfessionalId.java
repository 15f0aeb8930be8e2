package nl.pow.core.party;

import nl.pow.core.Id;

/**
 * The identity of a professional, such as a case worker or a job coach.
 *
 * @param value the text, as {@link Id} demands
 */
public record ProfessionalId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public ProfessionalId {
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
