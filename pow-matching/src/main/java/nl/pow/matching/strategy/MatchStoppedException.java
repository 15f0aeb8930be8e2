package nl.pow.matching.strategy;

import nl.pow.core.PowException;
import org.jspecify.annotations.Nullable;

/** A match was stopped before it was done, by its {@link Progress} or an interrupt. */
public final class MatchStoppedException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param cause the interrupt, or null when it was the progress
   */
  public MatchStoppedException(@Nullable Throwable cause) {
    super(
        "The match was stopped before it was done, and gives nothing.\nMaybe run it again.", cause);
  }
}
