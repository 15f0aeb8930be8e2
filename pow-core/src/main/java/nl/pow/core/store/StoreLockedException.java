package nl.pow.core.store;

import nl.pow.core.PowException;

/** A store that somebody else has open for writing. */
public final class StoreLockedException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param place the folder, or another name of the place
   */
  public StoreLockedException(String place) {
    super(
        "The store in ["
            + place
            + "] is open elsewhere.\n"
            + "Maybe another part of this program, or another program, has it open; close that"
            + " first.");
  }
}
