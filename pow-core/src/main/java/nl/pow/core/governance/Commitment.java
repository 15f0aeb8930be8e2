package nl.pow.core.governance;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody promised in a meeting ({@code afspraak}).
 *
 * @param text what, 1 to 1,000 characters
 * @param owner who, or null when all
 * @param dueOn by which day, or null
 * @param doneOn the day on which it was done, or null while it is open
 */
public record Commitment(
    @NotBlank @PlainText(max = 1000) String text,
    @Nullable PartnerId owner,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn) {
  /** Checks the days. */
  public Commitment {
    Period.check(dueOn);
    Period.check(doneOn);
  }

  /**
   * Tells whether it still has to be done.
   *
   * @param day the day
   * @return true unless it was done on or before that day
   */
  public boolean isOpenOn(LocalDate day) {
    return doneOn == null || doneOn.isAfter(day);
  }
}
