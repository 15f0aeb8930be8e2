package nl.pow.matching.market;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Direction;

/** Judges pairs as they are, or as they were before some change. */
public interface Judging {
  /**
   * Judges a pair, admitted or not, with all reasons.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose demands and wishes apply
   * @return the judgement, or empty when one of them takes no part
   */
  Optional<Judgement> judge(CandidateId candidate, VacancyId vacancy, Direction direction);

  /**
   * The demands that put a pair out, without the reasons.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose demands apply
   * @return names of criteria, none when the pair is admitted; empty when one of them takes no part
   */
  Optional<List<String>> blockedBy(CandidateId candidate, VacancyId vacancy, Direction direction);
}
