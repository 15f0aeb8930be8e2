package nl.pow.core.store;

import nl.pow.core.PowException;

/** A change feed that does not reach so far back. */
public final class HistoryGoneException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param asked the revision that was asked for
   * @param reach the oldest revision that can be asked for
   */
  public HistoryGoneException(Revision asked, Revision reach) {
    super(
        "The changes since revision ["
            + asked.number()
            + "] are gone; the feed reaches back to ["
            + reach.number()
            + "].\nMaybe read everything anew and go on from there.");
  }
}
