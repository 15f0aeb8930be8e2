package nl.pow.core.region;

import java.util.List;
import nl.pow.core.PowException;

/** A year for which there is no list of regions and municipalities. */
public final class UnknownYearException extends PowException {
  private static final long serialVersionUID = 1L;

  UnknownYearException(int year, List<Integer> years) {
    super(
        "There is no list of regions for the year ["
            + year
            + "].\nMaybe you can use the list of one of the years "
            + years
            + ".");
  }
}
