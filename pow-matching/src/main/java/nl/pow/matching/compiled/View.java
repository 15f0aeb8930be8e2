package nl.pow.matching.compiled;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Sight;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A source as one direction sees it: the subjects ask, the others lie in rows.
 *
 * @param members the number of the participant in each row
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record View(Source source, Direction direction, int[] members) {
  View inOrder(int[] ordered) {
    return new View(source, direction, ordered);
  }

  boolean rowsAreCandidates() {
    return direction == Direction.CANDIDATES_FOR_VACANCY;
  }

  int rows() {
    return members.length;
  }

  Criterion criterion(int assessor) {
    return source.assessors().get(assessor).criterion();
  }

  Facts<Candidate> candidate(int assessor, int number) {
    return sight(assessor).of(source.candidates().get(number));
  }

  Facts<Vacancy> vacancy(int assessor, int number) {
    return sight(assessor).of(source.vacancies().get(number));
  }

  private Sight sight(int assessor) {
    return source.assessors().get(assessor).sight();
  }

  /** Which of those who ask are alike to a criterion; null when hardly any. */
  @Nullable Classes subjectClasses(int assessor, int most) {
    return classes(assessor, !rowsAreCandidates(), most);
  }

  /** Which of those in rows are alike to a criterion, by their number; null when hardly any. */
  @Nullable Classes memberClasses(int assessor, int most) {
    return classes(assessor, rowsAreCandidates(), most);
  }

  private @Nullable Classes classes(int assessor, boolean candidates, int most) {
    return candidates
        ? source.candidateKinds().of(sight(assessor), most)
        : source.vacancyKinds().of(sight(assessor), most);
  }

  /** What the criterion itself says. */
  int mark(int assessor, int subject, int member) {
    Candidate candidate = source.candidates().get(rowsAreCandidates() ? member : subject);
    Vacancy vacancy = source.vacancies().get(rowsAreCandidates() ? subject : member);
    return Mark.of(source.assessors().get(assessor).grade(candidate, vacancy));
  }
}
