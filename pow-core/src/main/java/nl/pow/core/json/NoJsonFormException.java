package nl.pow.core.json;

import java.lang.reflect.Type;
import nl.pow.core.PowException;

/** A type that has no JSON form; a fault of the program, not of its data. */
public final class NoJsonFormException extends PowException {
  private static final long serialVersionUID = 1L;

  NoJsonFormException(Type type, String reason) {
    super(
        "["
            + type.getTypeName()
            + "] has no JSON form: "
            + reason
            + "\nMaybe make it a public"
            + " record, or a type with a static parse(String).");
  }
}
