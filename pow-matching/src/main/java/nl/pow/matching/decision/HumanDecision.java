package nl.pow.matching.decision;

import java.time.LocalDate;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;

/**
 * What a person decided about one candidate and one vacancy.
 *
 * <p>There is none that rejects a person: the most is that one pair is not proposed any more.
 */
public sealed interface HumanDecision permits Pinned, Dismissed, Corrected {
  /** The greatest length of a reason, in UTF-16 units. */
  int LONGEST_REASON = 500;

  /**
   * The candidate.
   *
   * @return its id
   */
  CandidateId candidate();

  /**
   * The vacancy.
   *
   * @return its id
   */
  VacancyId vacancy();

  /**
   * Who decided.
   *
   * @return a token of the host, not a name
   */
  ActorId by();

  /**
   * When it was decided.
   *
   * @return the day
   */
  LocalDate on();

  /**
   * Why, in the words of who decided; for the people concerned, never for a log.
   *
   * @return 1 to 500 characters
   */
  String reason();

  /**
   * The kind of decision, as a code.
   *
   * @return {@code pinned}, {@code dismissed} or {@code corrected}
   */
  String kind();
}
