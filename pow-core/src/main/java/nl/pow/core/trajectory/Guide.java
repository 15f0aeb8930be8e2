package nl.pow.core.trajectory;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.party.ProfessionalId;

/**
 * Who guides somebody from some day on.
 *
 * @param professional the coach
 * @param from the first day
 * @param reason why this person, such as {@code reason:start} or {@code reason:illness}
 */
public record Guide(ProfessionalId professional, LocalDate from, Code reason) {
  /** Checks the day. */
  public Guide {
    Period.check(from);
  }
}
