package nl.pow.core.outcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody asks the employer and the person how it goes, from some day on ({@code
 * nazorg}).
 *
 * @param from the day from which it counts
 * @param everyDays the number of days from one contact to the next, 1 to 366
 * @param reason why so often; needed when it was otherwise before
 */
public record Aftercare(LocalDate from, @Min(1) @Max(366) int everyDays, @Nullable Code reason) {
  /** Checks the day. */
  public Aftercare {
    Period.check(from);
  }

  /** The next day of contact after one on some day. */
  LocalDate after(LocalDate contact) {
    LocalDate due = contact.plusDays(everyDays);
    return due.isBefore(from) ? from : due;
  }
}
