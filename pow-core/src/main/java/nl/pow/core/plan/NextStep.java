package nl.pow.core.plan;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;

/**
 * What has to be done next for an action; of an action that has ended, what ended it or follows.
 *
 * @param text what, 1 to 500 characters
 * @param on by which day
 */
public record NextStep(@NotBlank @PlainText(max = 500) String text, LocalDate on) {
  /** Checks the day. */
  public NextStep {
    Period.check(on);
  }
}
