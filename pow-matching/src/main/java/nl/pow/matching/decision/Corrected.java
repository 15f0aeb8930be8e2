package nl.pow.matching.decision;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.validation.PlainText;
import nl.pow.matching.criterion.Grade;

/**
 * For this pair a person knows better than one of the criteria, such as that a licence is enough.
 *
 * @param candidate the candidate
 * @param vacancy the vacancy
 * @param by who decided, a token and not a name
 * @param on the day
 * @param reason why, 1 to 500 characters
 * @param criterion the name of the criterion
 * @param grade what takes the place of its grade
 */
public record Corrected(
    CandidateId candidate,
    VacancyId vacancy,
    ActorId by,
    LocalDate on,
    @NotBlank @PlainText(max = LONGEST_REASON) String reason,
    String criterion,
    Grade grade)
    implements HumanDecision {
  /** Checks day and reason; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public Corrected {
    Reasons.check(on, reason);
  }

  @Override
  public String kind() {
    return "corrected";
  }

  /**
   * Text for logs.
   *
   * @return kind, candidate and vacancy only
   */
  @Override
  public String toString() {
    return Reasons.text(this);
  }
}
