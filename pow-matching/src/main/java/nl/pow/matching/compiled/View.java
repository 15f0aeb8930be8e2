package nl.pow.matching.compiled;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.policy.Direction;

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

  int subjects() {
    return rowsAreCandidates() ? source.vacancies().size() : source.candidates().size();
  }

  Criterion criterion(int assessor) {
    return source.assessors().get(assessor).criterion();
  }

  Facts<Candidate> candidate(int assessor, int number) {
    return source.candidates().get(number).get(assessor);
  }

  Facts<Vacancy> vacancy(int assessor, int number) {
    return source.vacancies().get(number).get(assessor);
  }

  Facts<?> subjectFacts(int assessor, int subject) {
    return rowsAreCandidates() ? vacancy(assessor, subject) : candidate(assessor, subject);
  }

  Facts<?> rowFacts(int assessor, int row) {
    int member = members[row];
    return rowsAreCandidates() ? candidate(assessor, member) : vacancy(assessor, member);
  }

  /** What the criterion itself says. */
  int mark(int assessor, int subject, int row) {
    int candidate = rowsAreCandidates() ? members[row] : subject;
    int vacancy = rowsAreCandidates() ? subject : members[row];
    List<Assessor> assessors = source.assessors();
    return Mark.of(
        assessors.get(assessor).grade(candidate(assessor, candidate), vacancy(assessor, vacancy)));
  }
}
