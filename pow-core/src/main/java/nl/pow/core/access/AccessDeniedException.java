package nl.pow.core.access;

import nl.pow.core.PowException;

/** A use of personal data that its purpose does not allow. */
public final class AccessDeniedException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param kind the kind of data that was asked for
   * @param purpose the purpose that was given
   */
  public AccessDeniedException(String kind, Purpose purpose) {
    super(
        "The purpose ["
            + purpose
            + "] gives no access to ["
            + kind
            + "].\nMaybe open a session with the purpose that this use really has.");
  }
}
