package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.governance.DecisionId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to come to, as it was decided on a day.
 *
 * @param period the days for which it holds
 * @param value how much, in the unit of the indicator
 * @param decidedOn the day on which it was decided; it counts in reports from that day on
 * @param decision the decision by which it was, or null
 * @param why why it differs from what was decided before, up to 500 characters, or null
 */
public record Target(
    @Valid Period period,
    @Min(-2_000_000_000) @Max(2_000_000_000) int value,
    LocalDate decidedOn,
    @Nullable DecisionId decision,
    @Nullable @PlainText(max = 500) String why) {
  /** Checks the day. */
  public Target {
    Period.check(decidedOn);
  }
}
