package nl.pow.core.store;

import nl.pow.core.PowException;

/** A commit that the medium did not carry out. */
public final class StoreFailedException extends PowException {
  private static final long serialVersionUID = 1L;

  /** What became of the commit. */
  private final Outcome outcome;

  /**
   * Makes the failure.
   *
   * @param what what was tried, without personal values
   * @param outcome whether nothing was written, or that it cannot be known
   * @param cause what the medium said
   */
  public StoreFailedException(String what, Outcome outcome, Throwable cause) {
    super(
        what
            + " failed; the outcome is ["
            + outcome
            + "].\n"
            + (outcome == Outcome.UNKNOWN
                ? "Maybe open the store again to see whether the change is there."
                : "Maybe free space or repair the medium, then try again."),
        cause);
    this.outcome = outcome;
  }

  /**
   * What became of the commit.
   *
   * @return never a guess
   */
  public Outcome outcome() {
    return outcome;
  }
}
