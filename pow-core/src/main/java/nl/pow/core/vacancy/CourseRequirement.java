package nl.pow.core.vacancy;

import nl.pow.core.profile.Certification;
import nl.pow.core.profile.Need;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A course that the work asks.
 *
 * @param name its name, up to 120 characters, or null
 * @param certificate whether a certificate is asked
 * @param note an explanation, up to 2,000 characters, or null
 * @param need how much it is needed
 */
public record CourseRequirement(
    @Nullable @PlainText(max = 120) String name,
    Certification certificate,
    @Nullable @PlainText(max = 2000) String note,
    Need need) {
  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "CourseRequirement[]";
  }
}
