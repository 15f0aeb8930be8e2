package nl.pow.core.trajectory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.profile.SkillId;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment found about one competence of one person.
 *
 * @param id the identity
 * @param candidate who was assessed
 * @param trajectory the trajectory that it is part of, or null
 * @param instrument with what, such as {@code instrument:hallowerk}
 * @param competence about what
 * @param result the result on the scale, 0 to {@code scale}
 * @param scale the highest result of the instrument, 1 to 1,000
 * @param takenOn the day
 * @param validUntil the last day on which it counts as known, or null when it does not age
 */
public record Assessment(
    AssessmentId id,
    CandidateId candidate,
    @Nullable TrajectoryId trajectory,
    Code instrument,
    SkillId competence,
    @Min(0) @Max(1000) int result,
    @Min(1) @Max(1000) int scale,
    LocalDate takenOn,
    @Nullable LocalDate validUntil)
    implements Entity<AssessmentId> {
  /** Checks result and days; throws {@link InvalidValueException} otherwise. */
  public Assessment {
    Period.check(takenOn);
    LocalDate until = Period.check(validUntil);
    if (result > scale) {
      throw new InvalidValueException(
          "assessment-result", "The result of an assessment lies on the scale of its instrument.");
    }
    if (until != null && until.isBefore(takenOn)) {
      throw new InvalidValueException(
          "assessment-validity", "An assessment is valid from the day on which it was taken.");
    }
  }

  /**
   * Tells whether it still counts as known.
   *
   * @param day the day
   * @return true from the day on which it was taken to the last day of its validity
   */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(takenOn) && (validUntil == null || !day.isAfter(validUntil));
  }

  /**
   * The result in thousandths of the scale, so that instruments can be compared.
   *
   * @return 0 to 1000, rounded down
   */
  public int permille() {
    return result * 1000 / scale;
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Assessment[" + id + "]";
  }
}
