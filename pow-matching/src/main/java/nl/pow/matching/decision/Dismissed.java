package nl.pow.matching.decision;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.validation.PlainText;

/**
 * The pair is not proposed any more. It says nothing about the candidate and other vacancies.
 *
 * @param candidate the candidate
 * @param vacancy the vacancy
 * @param by who decided, a token and not a name
 * @param on the day
 * @param reason why, 1 to 500 characters
 */
public record Dismissed(
    CandidateId candidate,
    VacancyId vacancy,
    ActorId by,
    LocalDate on,
    @NotBlank @PlainText(max = LONGEST_REASON) String reason)
    implements HumanDecision {
  /** Checks day and reason; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public Dismissed {
    Reasons.check(on, reason);
  }

  @Override
  public String kind() {
    return "dismissed";
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
