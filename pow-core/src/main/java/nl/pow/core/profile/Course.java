package nl.pow.core.profile;

import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody took.
 *
 * @param name its name, up to 120 characters, or null
 * @param period when it was taken
 * @param certificate whether there is a certificate
 * @param certificateDate the day of the certificate, or null
 * @param institute the name of the institute, up to 500 characters, or null
 * @param note an explanation, up to 2,000 characters, or null
 */
public record Course(
    @Nullable @PlainText(max = 120) String name,
    Period period,
    Certification certificate,
    @Nullable LocalDate certificateDate,
    @Nullable @PlainText(max = 500) String institute,
    @Nullable @PlainText(max = 2000) String note) {
  /** Checks the range of the date. */
  public Course {
    Period.check(certificateDate);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Course[]";
  }
}
