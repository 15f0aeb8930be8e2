package nl.pow.core.candidate;

import nl.pow.core.Id;

/**
 * The identity of a candidate: a pseudonym that the caller made, never a citizen service number.
 *
 * @param value the text, as {@link Id} demands
 */
public record CandidateId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public CandidateId {
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
