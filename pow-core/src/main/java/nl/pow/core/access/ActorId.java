package nl.pow.core.access;

import nl.pow.core.Id;

/**
 * The identity of whoever asks: a person or a system, as the host names them.
 *
 * @param value the text, as {@link Id} demands
 */
public record ActorId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public ActorId {
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
