package nl.pow.core.shape;

import nl.pow.core.PowException;

/** A record type that has no table form; a fault of the program, not of its data. */
public final class UnfitTypeException extends PowException {
  private static final long serialVersionUID = 1L;

  UnfitTypeException(Class<?> type, String reason) {
    super("[" + type.getName() + "] has no table form: " + reason);
  }
}
