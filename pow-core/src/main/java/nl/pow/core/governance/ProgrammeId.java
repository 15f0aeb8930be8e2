package nl.pow.core.governance;

import nl.pow.core.Id;

/**
 * The identity of a programme.
 *
 * @param value the text, as {@link Id} demands
 */
public record ProgrammeId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public ProgrammeId {
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
