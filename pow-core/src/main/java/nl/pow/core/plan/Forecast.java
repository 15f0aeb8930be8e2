package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody expected an indicator to come to ({@code raming}, {@code verwachting}). It stays as
 * it was made, whatever came of it.
 *
 * @param period the days for which it was expected
 * @param value how much, in the unit of the indicator
 * @param madeOn the day on which it was made known
 * @param source who made it, and where it can be read, 1 to 200 characters
 * @param context the name of the policy context that was chosen upon it, up to 32 characters, such
 *     as {@code CORONA}, or null when none was; a person chooses
 */
public record Forecast(
    @Valid Period period,
    @Min(-2_000_000_000) @Max(2_000_000_000) int value,
    LocalDate madeOn,
    @NotBlank @PlainText(max = 200) String source,
    @Nullable @PlainText(max = 32) String context) {
  /** Checks the day. */
  public Forecast {
    Period.check(madeOn);
  }
}
