package nl.pow.matching.run;

import nl.pow.core.Id;

/**
 * The identity of a run, made by the caller; unique in a log.
 *
 * @param value 1 to 200 characters out of letters, digits, {@code _}, {@code .} and {@code -}
 */
public record RunId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} when it is no id. */
  public RunId {
    Id.check(value);
  }

  /**
   * The text of the id.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return value;
  }
}
