package nl.pow.core.store;

import nl.pow.core.PowException;

/** A store that does not hold what was written to it; nothing was repaired. */
public final class CorruptStoreException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param file the file, or another name of the part that is damaged
   * @param place where in it, such as {@code line 12} or {@code byte 4096}
   * @param what what is wrong there, without the offending value
   */
  public CorruptStoreException(String file, String place, String what) {
    super(
        "The store is damaged: ["
            + file
            + "] at ["
            + place
            + "]: "
            + what
            + ".\nMaybe put back a copy; nothing was changed.");
  }
}
