package nl.pow.core.profile;

import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody did.
 *
 * @param occupation in which occupation, or null when not known
 * @param period when
 * @param organisation where, up to 70 characters, or null
 * @param note an explanation, up to 2,000 characters, or null
 */
public record WorkExperience(
    @Nullable OccupationCode occupation,
    Period period,
    @Nullable @PlainText(max = 70) String organisation,
    @Nullable @PlainText(max = 2000) String note) {
  /**
   * Text for logs.
   *
   * @return the occupation only
   */
  @Override
  public String toString() {
    return "WorkExperience[" + occupation + "]";
  }
}
