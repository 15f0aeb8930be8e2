package nl.pow.core.profile;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A course of education that somebody followed.
 *
 * @param level its level
 * @param nameCode the national code of its name, up to 10 digits, or null
 * @param status how far it came
 * @param period when it was followed
 * @param diploma whether there is a diploma
 * @param diplomaDate the day of the diploma, or null
 * @param institute the name of the institute, up to 500 characters, or null
 * @param note an explanation, up to 2,000 characters, or null
 */
public record Education(
    EducationLevel level,
    @Nullable @Pattern(regexp = "[0-9]{1,10}", message = "{nl.pow.education-code}") String nameCode,
    EducationStatus status,
    Period period,
    Certification diploma,
    @Nullable LocalDate diplomaDate,
    @Nullable @PlainText(max = 500) String institute,
    @Nullable @PlainText(max = 2000) String note) {
  /** Checks the range of the date. */
  public Education {
    Period.check(diplomaDate);
  }

  /**
   * Text for logs.
   *
   * @return the level only
   */
  @Override
  public String toString() {
    return "Education[" + level + "]";
  }
}
