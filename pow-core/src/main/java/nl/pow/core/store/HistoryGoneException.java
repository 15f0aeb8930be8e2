package nl.pow.core.store;

import nl.pow.core.PowException;

/** A change feed that does not reach so far back, or is asked for a revision still to come. */
public final class HistoryGoneException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param asked the revision that was asked for
   * @param reach the oldest revision that can be asked for
   * @param newest the newest revision
   */
  public HistoryGoneException(Revision asked, Revision reach, Revision newest) {
    super(
        "There is no feed of the changes since revision ["
            + asked.number()
            + "]; it can be asked since ["
            + reach.number()
            + "] to ["
            + newest.number()
            + "].\nMaybe read everything anew and go on from there.");
  }
}
