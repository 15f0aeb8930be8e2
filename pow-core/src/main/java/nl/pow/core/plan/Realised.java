package nl.pow.core.plan;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A forecast beside what came of it.
 *
 * @param forecast what was expected
 * @param measurement what was found for the latest day of that time, with its last correction, or
 *     null while nothing was
 */
public record Realised(Forecast forecast, @Nullable Measurement measurement) {
  /**
   * How far it came out otherwise.
   *
   * @return what was found less what was expected, in the unit of the indicator; nothing while
   *     nothing was found
   */
  public OptionalLong difference() {
    return measurement == null
        ? OptionalLong.empty()
        : OptionalLong.of((long) measurement.value() - forecast.value());
  }
}
