package nl.pow.core.idea;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A region that made an idea its own.
 *
 * @param region which region
 * @param on since which day
 * @param result what came of it, as a code, or null while nobody can tell
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record Adoption(
    @KnownRegion RegionCode region,
    LocalDate on,
    @Nullable Code result,
    @Nullable @PlainText(max = 2000) String note) {
  /** Checks the day. */
  public Adoption {
    Period.check(on);
  }
}
