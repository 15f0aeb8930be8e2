package nl.pow.core.labour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;

/**
 * A signal about a sector in a region.
 *
 * @param id the identity
 * @param sector the sector, such as {@code sbi:5610}
 * @param region where
 * @param quarter when
 * @param type what it tells
 * @param number how many, 0 to 1,000,000; of what tells the type
 * @param source who says so, 1 to 200 characters
 * @param publishedOn the day of the figure
 */
public record SectorSignal(
    SignalId id,
    Code sector,
    @KnownRegion RegionCode region,
    Quarter quarter,
    SignalType type,
    @Min(0) @Max(1_000_000) int number,
    @NotBlank @PlainText(max = 200) String source,
    LocalDate publishedOn)
    implements Entity<SignalId> {
  /** Checks the day. */
  public SectorSignal {
    Period.check(publishedOn);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "SectorSignal[" + id + "]";
  }
}
