package nl.pow.core.idea;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What came out of an experiment.
 *
 * @param judgement whether it came out as expected
 * @param people over how many people, 1 to 10,000,000
 * @param on the day on which it was told
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record Finding(
    Judgement judgement,
    @Min(1) @Max(10_000_000) int people,
    LocalDate on,
    @Nullable @PlainText(max = 2000) String note) {
  /** Checks the day. */
  public Finding {
    Period.check(on);
  }
}
