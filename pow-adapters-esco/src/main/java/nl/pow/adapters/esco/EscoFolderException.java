package nl.pow.adapters.esco;

import nl.pow.core.PowException;

/** A folder that cannot be listed. */
public final class EscoFolderException extends PowException {
  private static final long serialVersionUID = 1L;

  EscoFolderException(String folder, Throwable cause) {
    super(
        "The folder ["
            + folder
            + "] cannot be read.\nMaybe it is not there, is a file, or may not"
            + " be read by this user.",
        cause);
  }
}
