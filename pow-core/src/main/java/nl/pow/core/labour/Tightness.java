package nl.pow.core.labour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.OptionalInt;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;

/**
 * How tight the labour market for an occupation is: open vacancies for each person who looks for
 * work since a short time ({@code krapte}, {@code spanning}).
 *
 * <p>Counts are no persons; a source gives none about a few people.
 *
 * @param id the identity
 * @param occupation the occupation, or a group of them
 * @param region where
 * @param quarter when
 * @param openVacancies the open vacancies at the end of the quarter, 0 to 1,000,000
 * @param shortTermSeekers the people who look for work since less than half a year, 0 to 1,000,000
 * @param source who counted, 1 to 200 characters
 * @param publishedOn the day of the figure
 */
public record Tightness(
    TightnessId id,
    OccupationCode occupation,
    @KnownRegion RegionCode region,
    Quarter quarter,
    @Min(0) @Max(1_000_000) int openVacancies,
    @Min(0) @Max(1_000_000) int shortTermSeekers,
    @NotBlank @PlainText(max = 200) String source,
    LocalDate publishedOn)
    implements Entity<TightnessId> {
  /** Checks the day. */
  public Tightness {
    Period.check(publishedOn);
  }

  /**
   * The vacancies for each thousand seekers.
   *
   * @return a whole number, rounded down; nothing when nobody is looking, never an infinite number
   */
  public OptionalInt perThousand() {
    return shortTermSeekers == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) (1_000L * openVacancies / shortTermSeekers));
  }

  /**
   * Its class, by the exact ratio.
   *
   * @return the class after UWV, in which more than 1.5 vacancies for each seeker is tight and more
   *     than 4 very tight, less than 0.67 loose and less than 0.25 very loose; undefined when
   *     nobody is looking
   */
  public TightnessClass tightness() {
    if (shortTermSeekers == 0) {
      return TightnessClass.UNDEFINED;
    }
    if (exceeds(400)) {
      return TightnessClass.VERY_TIGHT;
    }
    if (exceeds(150)) {
      return TightnessClass.TIGHT;
    }
    if (!isBelow(67)) {
      return TightnessClass.AVERAGE;
    }
    return isBelow(25) ? TightnessClass.VERY_LOOSE : TightnessClass.LOOSE;
  }

  private boolean exceeds(int perHundred) {
    return 100L * openVacancies > (long) perHundred * shortTermSeekers;
  }

  private boolean isBelow(int perHundred) {
    return 100L * openVacancies < (long) perHundred * shortTermSeekers;
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Tightness[" + id + "]";
  }
}
