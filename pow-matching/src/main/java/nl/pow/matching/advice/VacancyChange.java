package nl.pow.matching.advice;

import nl.pow.core.vacancy.Vacancy;

/** A change of what an employer asks or offers. */
public sealed interface VacancyChange extends Change
    permits HoursOffered,
        RecruitmentRadius,
        ContractOffered,
        LevelAsked,
        SkillAsked,
        LanguageAsked,
        LicenceAsked,
        EducationAsked,
        ExperienceAsked {
  @Override
  default Side side() {
    return Side.VACANCY;
  }

  /**
   * The vacancy as it would be.
   *
   * @param vacancy the vacancy
   * @return a changed copy
   * @throws nl.pow.core.InvalidValueException when it does not ask what would change
   */
  Vacancy applyTo(Vacancy vacancy);
}
