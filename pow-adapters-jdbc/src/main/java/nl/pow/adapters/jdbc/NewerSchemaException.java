package nl.pow.adapters.jdbc;

import nl.pow.core.PowException;

/** Tables that a newer version of this library made; nothing was written. */
public final class NewerSchemaException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param found the version that the tables have
   * @param known the newest version that this library knows
   */
  public NewerSchemaException(String found, String known) {
    super(
        "The tables have version ["
            + found
            + "], and this library knows no version after ["
            + known
            + "]; nothing was written.\n"
            + "Maybe another program runs a newer version of this library; use that version here"
            + " too.");
  }
}
