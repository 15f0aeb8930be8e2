package nl.pow.core.access;

import nl.pow.core.PowException;

/** A log that did not confirm; nothing was handed out and nothing was written. */
public final class AccessLogFailedException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param cause what the log threw
   */
  public AccessLogFailedException(RuntimeException cause) {
    super(
        "The access log did not confirm, so nothing was handed out or written.\n"
            + "Maybe the log is out of reach or full; mend it and ask again.",
        cause);
  }
}
