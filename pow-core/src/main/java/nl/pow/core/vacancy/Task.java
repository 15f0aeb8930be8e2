package nl.pow.core.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Indication;
import nl.pow.core.profile.SkillId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A task within the work, which the employer may be willing to split off (job carving).
 *
 * @param description what is done, 1 to 500 characters
 * @param hours the hours a week that it takes, 0 to 99, or null when not known
 * @param carvable whether it can be split off, or left to somebody else
 * @param skills the skills that it takes
 */
public record Task(
    @NotBlank @PlainText(max = 500) String description,
    @Nullable @Min(0) @Max(99) Integer hours,
    Indication carvable,
    SortedSet<SkillId> skills) {
  /** Copies the set. */
  public Task {
    skills = Collections.unmodifiableSortedSet(new TreeSet<>(skills));
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Task[]";
  }
}
