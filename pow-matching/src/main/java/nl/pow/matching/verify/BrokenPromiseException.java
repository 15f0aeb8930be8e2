package nl.pow.matching.verify;

import java.util.List;
import java.util.stream.Collectors;
import nl.pow.core.PowException;

/** A result breaks a promise of its strategy. */
public final class BrokenPromiseException extends PowException {
  private static final long serialVersionUID = 1L;

  BrokenPromiseException(List<Violation> violations) {
    super(
        "The result breaks ["
            + violations.size()
            + "] promises:\n"
            + violations.stream().map(v -> "- " + v).collect(Collectors.joining("\n"))
            + "\nMaybe it belongs to another market, was changed by hand, or the strategy has a"
            + " fault: report it with the market that shows it.");
  }
}
