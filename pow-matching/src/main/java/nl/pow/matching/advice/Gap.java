package nl.pow.matching.advice;

import java.util.List;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.profile.Need;
import nl.pow.core.vacancy.VacancyId;

/**
 * The skills that a vacancy asks, against those of a candidate.
 *
 * @param candidate the candidate
 * @param vacancy the vacancy
 * @param skills one for each skill that is asked, in the order of the vacancy
 */
public record Gap(CandidateId candidate, VacancyId vacancy, List<SkillGap> skills) {
  /** Copies the list. */
  public Gap {
    skills = List.copyOf(skills);
  }

  /**
   * The skills that are needed so much and are in such a state.
   *
   * @param need how much they are needed
   * @param state whether they are there
   * @return in the order of the vacancy
   */
  public List<SkillGap> of(Need need, SkillGap.State state) {
    return skills.stream()
        .filter(gap -> gap.asked().need() == need && gap.state() == state)
        .toList();
  }
}
