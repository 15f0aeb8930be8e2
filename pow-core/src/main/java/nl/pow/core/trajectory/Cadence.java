package nl.pow.core.trajectory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.Period;

/**
 * How often people are in contact from some day on.
 *
 * @param from the first day
 * @param everyDays the greatest number of days from one contact to the next, 1 to 366
 * @param reason why so often, such as {@code reason:start} or {@code reason:goes-well}
 */
public record Cadence(LocalDate from, @Min(1) @Max(366) int everyDays, Code reason) {
  /** Checks the day. */
  public Cadence {
    Period.check(from);
  }
}
