package nl.pow.core.report;

import nl.pow.core.Id;

/**
 * The identity of a report.
 *
 * @param value the text, as {@link Id} demands
 */
public record ReportId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public ReportId {
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
