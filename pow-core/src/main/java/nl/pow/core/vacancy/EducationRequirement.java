package nl.pow.core.vacancy;

import jakarta.validation.constraints.Pattern;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.Need;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Schooling that the work asks.
 *
 * @param level the level
 * @param nameCode the national code of its name, up to 10 digits, or null
 * @param diploma whether a diploma is asked
 * @param note an explanation, up to 2,000 characters, or null
 * @param need how much it is needed
 */
public record EducationRequirement(
    EducationLevel level,
    @Nullable @Pattern(regexp = "[0-9]{1,10}", message = "{nl.pow.education-code}") String nameCode,
    Certification diploma,
    @Nullable @PlainText(max = 2000) String note,
    Need need) {
  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "EducationRequirement[]";
  }
}
