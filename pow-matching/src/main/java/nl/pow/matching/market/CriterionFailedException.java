package nl.pow.matching.market;

import nl.pow.core.PowException;

/** A criterion threw when it was made or had to judge a pair; no result is made without it. */
public final class CriterionFailedException extends PowException {
  private static final long serialVersionUID = 1L;

  CriterionFailedException(String criterion, Throwable cause) {
    super(
        "The criterion ["
            + criterion
            + "] failed with ["
            + cause.getClass().getName()
            + "].\nMaybe leave it out of the policy until it is mended.",
        cause);
  }
}
