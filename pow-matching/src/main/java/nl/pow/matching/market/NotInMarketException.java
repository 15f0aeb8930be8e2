package nl.pow.matching.market;

import nl.pow.core.Id;
import nl.pow.core.PowException;

/** An id was asked that takes no part in the market. */
public final class NotInMarketException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param kind {@code candidate} or {@code vacancy}
   * @param id which takes no part
   */
  public NotInMarketException(String kind, Id id) {
    super(
        "The "
            + kind
            + " ["
            + id
            + "] takes no part in this market.\nMaybe leftOut() tells why, or it was not in the"
            + " snapshot.");
  }
}
