package nl.pow.matching.spread;

import nl.pow.core.PowException;

/** Sharing was asked for the wrong side. */
public final class WrongDirectionException extends PowException {
  private static final long serialVersionUID = 1L;

  WrongDirectionException() {
    super(
        "The strategy [spread] shows candidates to vacancies and was asked for"
            + " [VACANCIES_FOR_CANDIDATE].\nMaybe ask CANDIDATES_FOR_VACANCY, or use the strategy"
            + " [ranked].");
  }
}
