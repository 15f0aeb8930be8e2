package nl.pow.core.governance;

import nl.pow.core.Id;

/**
 * The identity of a meeting.
 *
 * @param value the text, as {@link Id} demands
 */
public record MeetingId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public MeetingId {
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
