package nl.pow.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator was found to be.
 *
 * @param on the day for which it was found
 * @param value how much, in the unit of the indicator
 * @param knownOn the day from which it was known, on or after that day; a later one for the same
 *     day corrects it
 * @param source where it comes from, up to 200 characters, or null
 */
public record Measurement(
    LocalDate on,
    @Min(-2_000_000_000) @Max(2_000_000_000) int value,
    LocalDate knownOn,
    @Nullable @PlainText(max = 200) String source) {
  /** Refuses what was known before it was so, with {@link InvalidValueException}. */
  public Measurement {
    Period.check(on);
    Period.check(knownOn);
    if (knownOn.isBefore(on)) {
      throw new InvalidValueException(
          "measurement-day", "A measurement is known on or after the day for which it was found.");
    }
  }

  /** The one for the latest day, and of those the last correction; they stand in order. */
  static Optional<Measurement> latest(List<Measurement> known, Predicate<Measurement> test) {
    return known.stream()
        .filter(test)
        .reduce((best, one) -> one.on().isBefore(best.on()) ? best : one);
  }
}
