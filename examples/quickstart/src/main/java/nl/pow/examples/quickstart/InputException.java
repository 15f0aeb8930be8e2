package nl.pow.examples.quickstart;

import nl.pow.core.PowException;

/** A folder that holds nothing to read. */
public final class InputException extends PowException {
  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }
}
