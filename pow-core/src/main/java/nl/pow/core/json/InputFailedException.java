package nl.pow.core.json;

import java.io.IOException;
import nl.pow.core.PowException;

/** An input that could not be read to its end. */
public final class InputFailedException extends PowException {
  private static final long serialVersionUID = 1L;

  InputFailedException(String name, IOException cause) {
    super("The input [" + name + "] could not be read to its end.", cause);
  }
}
