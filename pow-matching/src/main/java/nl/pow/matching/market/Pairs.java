package nl.pow.matching.market;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, looked up one by one, and the juries.
 *
 * @param candidates the candidate of an id, or null
 * @param vacancies the vacancy of an id, or null
 * @param juries one for each direction
 */
record Pairs(
    Function<CandidateId, @Nullable Candidate> candidates,
    Function<VacancyId, @Nullable Vacancy> vacancies,
    Map<Direction, Jury> juries)
    implements Judging {
  Jury jury(Direction direction) {
    return Objects.requireNonNull(juries.get(direction));
  }

  @Override
  public Optional<Judgement> judge(CandidateId candidate, VacancyId vacancy, Direction direction) {
    Candidate one = candidates.apply(candidate);
    Vacancy other = vacancies.apply(vacancy);
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(jury(direction).judge(one, other));
  }

  /** The score, or null when a demand puts the pair out or one of them takes no part. */
  @Nullable Score score(CandidateId candidate, VacancyId vacancy, Direction direction) {
    Candidate one = candidates.apply(candidate);
    Vacancy other = vacancies.apply(vacancy);
    return one == null || other == null ? null : jury(direction).score(one, other);
  }

  @Override
  public Optional<List<String>> blockedBy(
      CandidateId candidate, VacancyId vacancy, Direction direction) {
    Candidate one = candidates.apply(candidate);
    Vacancy other = vacancies.apply(vacancy);
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(jury(direction).blockedBy(one, other));
  }
}
