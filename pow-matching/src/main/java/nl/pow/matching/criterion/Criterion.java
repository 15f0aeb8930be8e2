package nl.pow.matching.criterion;

import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;

/**
 * Judges one aspect of one pair of a candidate and a vacancy.
 *
 * <p>Pure: the same facts and context give the same grade and the same evidence, on any machine and
 * from any thread. It sees what it declared and nothing else.
 */
public interface Criterion {
  /**
   * Everything that it may read.
   *
   * @return attributes of {@link CandidateAttribute} and {@link VacancyAttribute}, the same on each
   *     call
   */
  Set<Attribute<?, ?>> reads();

  /**
   * Judges a pair.
   *
   * @param candidate the declared facts of the candidate
   * @param vacancy the declared facts of the vacancy
   * @param context the day, the taxonomy and the travel of this run
   * @param trail takes the evidence
   * @return the grade, {@link Grade#unknown()} when a fact that is needed is missing
   * @throws UndeclaredReadException when it reads an attribute that {@link #reads()} does not name
   */
  Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail);
}
