package nl.pow.matching.criterion;

import nl.pow.core.PowException;

/** A criterion read an attribute that it had not declared. */
public final class UndeclaredReadException extends PowException {
  private static final long serialVersionUID = 1L;

  UndeclaredReadException(String criterion, String attribute) {
    super(
        "The criterion ["
            + criterion
            + "] read the attribute ["
            + attribute
            + "] without declaring it.\nMaybe add it to what reads() returns.");
  }
}
