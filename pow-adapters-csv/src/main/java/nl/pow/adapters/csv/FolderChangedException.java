package nl.pow.adapters.csv;

import nl.pow.core.PowException;

/** A file in the folder of a store that somebody else changed; nothing was overwritten. */
public final class FolderChangedException extends PowException {
  private static final long serialVersionUID = 1L;

  /** The name of the file. */
  private final String file;

  FolderChangedException(String file, String what, String advice) {
    super("The file [" + file + "] " + what + "; nothing was written.\nMaybe " + advice);
    this.file = file;
  }

  /**
   * The file that was changed.
   *
   * @return its name in the folder
   */
  public String file() {
    return file;
  }
}
