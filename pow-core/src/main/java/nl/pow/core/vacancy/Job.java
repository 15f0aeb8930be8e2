package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.profile.OccupationCode;
import org.jspecify.annotations.Nullable;

/**
 * The work itself.
 *
 * @param occupation the occupation, or null when not known
 * @param sectors the sectors, such as {@code sbi:86101}
 * @param workplace where it is done
 * @param recruitmentRadiusKm the greatest distance in kilometres from which the employer takes
 *     people, 0 to 999, or null when there is no limit
 * @param conditions conditions of the work, such as {@code condition:night-work}
 */
public record Job(
    @Nullable OccupationCode occupation,
    SortedSet<Code> sectors,
    @Valid Workplace workplace,
    @Nullable @Min(0) @Max(999) Integer recruitmentRadiusKm,
    SortedSet<Code> conditions) {
  private static final Job UNKNOWN =
      new Job(
          null,
          Collections.emptySortedSet(),
          Workplace.unknown(),
          null,
          Collections.emptySortedSet());

  /** Copies the sets. */
  public Job {
    sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
  }

  /**
   * The job of which nothing is known.
   *
   * @return the unknown job
   */
  public static Job unknown() {
    return UNKNOWN;
  }

  /**
   * A job of which occupation and place are known.
   *
   * @param occupation the occupation
   * @param workplace where it is done
   * @return the job
   */
  public static Job of(OccupationCode occupation, Workplace workplace) {
    return new Job(
        occupation, Collections.emptySortedSet(), workplace, null, Collections.emptySortedSet());
  }

  /**
   * The same job for people from another distance.
   *
   * @param km the greatest distance in kilometres, 0 to 999, or null when there is no limit
   * @return a copy
   */
  public Job withRecruitmentRadiusKm(@Nullable Integer km) {
    return new Job(occupation, sectors, workplace, km, conditions);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Job[]";
  }
}
