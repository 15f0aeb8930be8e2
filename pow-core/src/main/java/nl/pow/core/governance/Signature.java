package nl.pow.core.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * The place of one partner under an agreement.
 *
 * @param partner who signs
 * @param budgetEuros what the partner brings in, in whole euros, 0 to 2,000,000,000
 * @param signedOn the day on which it signed, or null when it has not yet
 */
public record Signature(
    PartnerId partner, @Min(0) @Max(2_000_000_000) int budgetEuros, @Nullable LocalDate signedOn) {
  /** Checks the day. */
  public Signature {
    Period.check(signedOn);
  }
}
