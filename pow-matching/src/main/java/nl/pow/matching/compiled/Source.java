package nl.pow.matching.compiled;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.MatchContext;

/**
 * What is compiled: the participants by number, in ascending order of id.
 *
 * @param context the day, the taxonomy and the travel
 * @param assessors all criteria of the policy
 * @param candidates of whom nobody sees more than an assessor does
 * @param vacancies of which nobody sees more than an assessor does
 * @param candidateKinds who of the candidates are alike
 * @param vacancyKinds which of the vacancies are alike
 */
public record Source(
    MatchContext context,
    List<Assessor> assessors,
    List<Candidate> candidates,
    List<Vacancy> vacancies,
    Kinds<Candidate> candidateKinds,
    Kinds<Vacancy> vacancyKinds) {
  /** Nothing of the kinds is worked out yet. */
  public Source(
      MatchContext context,
      List<Assessor> assessors,
      List<Candidate> candidates,
      List<Vacancy> vacancies) {
    this(
        context,
        assessors,
        candidates,
        vacancies,
        new Kinds<>(Candidate.class, candidates),
        new Kinds<>(Vacancy.class, vacancies));
  }
}
