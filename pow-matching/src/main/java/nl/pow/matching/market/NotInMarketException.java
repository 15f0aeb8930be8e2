package nl.pow.matching.market;

import nl.pow.core.Id;
import nl.pow.core.PowException;

/** An id was asked that takes no part in the market. */
public final class NotInMarketException extends PowException {
  private static final long serialVersionUID = 1L;

  NotInMarketException(String kind, Id id) {
    super(
        "The "
            + kind
            + " ["
            + id
            + "] takes no part in this market.\nMaybe leftOut() tells why, or it was not in the"
            + " snapshot.");
  }
}
