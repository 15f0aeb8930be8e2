package nl.pow.core.text;

import nl.pow.core.PowException;
import org.jspecify.annotations.Nullable;

/** A file of texts that could not be read. */
public final class TextsMissingException extends PowException {
  private static final long serialVersionUID = 1L;

  TextsMissingException(String file, @Nullable Throwable cause) {
    super(
        "The texts ["
            + file
            + "] could not be read.\nMaybe the file is not in the jar, or not in"
            + " UTF-8.",
        cause);
  }
}
