package nl.pow.adapters.csv;

import nl.pow.core.PowException;

/** A file in the folder of a store that somebody else changed; nothing was overwritten. */
public final class FolderChangedException extends PowException {
  private static final long serialVersionUID = 1L;

  /** The name of the file. */
  private final String file;

  /** The first line that was changed, or 0. */
  private final int line;

  FolderChangedException(String file, int line, String what, String advice) {
    super(
        "The file ["
            + file
            + "] "
            + what
            + (line > 0 ? ", first in line [" + line + "]" : "")
            + "; nothing was written.\nMaybe "
            + advice);
    this.file = file;
    this.line = line;
  }

  /**
   * The file that was changed.
   *
   * @return its name in the folder
   */
  public String file() {
    return file;
  }

  /**
   * The first line that was changed.
   *
   * @return its number, from 1, or 0 when that is not known, as of a file that is gone
   */
  public int line() {
    return line;
  }
}
