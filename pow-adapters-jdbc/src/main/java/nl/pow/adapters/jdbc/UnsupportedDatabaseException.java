package nl.pow.adapters.jdbc;

import nl.pow.core.PowException;

/** A database that this adapter does not know, or knows only in a later version. */
public final class UnsupportedDatabaseException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param found the product and its version
   * @param known what can be used instead
   */
  public UnsupportedDatabaseException(String found, String known) {
    super("The database is [" + found + "].\nMaybe use one of these: " + known + ".");
  }
}
