package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;

/**
 * Somebody on the list of a vacancy or candidate.
 *
 * @param id the candidate or vacancy that is proposed
 * @param rank its place, from 1: by score, then by id
 * @param score how well it fits
 */
public record Listed(Id id, int rank, Score score) {
  /** Everybody who is admitted to a vacancy, best first. */
  static List<Listed> candidates(Market market, VacancyId vacancy) {
    Direction direction = Direction.CANDIDATES_FOR_VACANCY;
    return ranked(market.candidates(), id -> market.score(id, vacancy, direction));
  }

  /** Every vacancy that a candidate is admitted to, best first. */
  static List<Listed> vacancies(Market market, CandidateId candidate) {
    Direction direction = Direction.VACANCIES_FOR_CANDIDATE;
    return ranked(market.vacancies(), id -> market.score(candidate, id, direction));
  }

  private static <I extends Id> List<Listed> ranked(
      List<I> all, Function<I, Optional<Score>> scoring) {
    List<Listed> admitted = new ArrayList<>();
    for (I id : all) {
      scoring.apply(id).ifPresent(score -> admitted.add(new Listed(id, 0, score)));
    }
    admitted.sort(Comparator.comparing(Listed::score).thenComparing(Listed::id));
    List<Listed> ranked = new ArrayList<>(admitted.size());
    for (Listed one : admitted) {
      ranked.add(new Listed(one.id(), ranked.size() + 1, one.score()));
    }
    return List.copyOf(ranked);
  }

  boolean isBefore(Id other, Score theirs) {
    int order = score.compareTo(theirs);
    return order < 0 || (order == 0 && id.compareTo(other) < 0);
  }
}
