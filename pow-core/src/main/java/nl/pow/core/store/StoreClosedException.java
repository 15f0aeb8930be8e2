package nl.pow.core.store;

import nl.pow.core.PowException;

/** The use of something that was closed. */
public final class StoreClosedException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param what what was closed: a store, a session, a picture
   */
  public StoreClosedException(String what) {
    super("The " + what + " was closed.\nMaybe a stream was used after its try block ended.");
  }
}
