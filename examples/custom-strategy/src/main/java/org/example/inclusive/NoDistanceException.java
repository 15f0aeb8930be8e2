package org.example.inclusive;

import nl.pow.core.PowException;

/** The policy does not tell who has been without work for long. */
public final class NoDistanceException extends PowException {
  private static final long serialVersionUID = 1L;

  NoDistanceException() {
    super(
        "The strategy [reserved] needs the criterion [long-without-work] in the policy.\nMaybe"
            + " demand it there: it puts nobody out and adds nothing to the score.");
  }
}
