package nl.pow.matching.criterion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.Postcode;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion may know of a vacancy.
 *
 * <p>Lists of requirements are always there: an empty one says that nothing is asked.
 */
public final class VacancyAttribute {
  /** The occupation. */
  public static final Attribute<Vacancy, OccupationCode> OCCUPATION =
      of(0, "occupation", v -> v.job().occupation());

  /** The sectors. */
  public static final Attribute<Vacancy, SortedSet<Code>> SECTORS =
      of(1, "sectors", v -> filled(v.job().sectors()));

  /** The forms of contract that are offered. */
  public static final Attribute<Vacancy, List<ContractForm>> CONTRACTS =
      of(2, "contracts", v -> filled(v.terms().contracts()));

  /** The hours a week. */
  public static final Attribute<Vacancy, HoursPerWeek> HOURS =
      of(3, "hours", v -> v.terms().hours());

  /** When in the week. */
  public static final Attribute<Vacancy, WorkPattern> WORK_PATTERN =
      of(4, "work-pattern", v -> v.terms().pattern());

  /** When the work starts and ends; there when one of its ends is known. */
  public static final Attribute<Vacancy, Period> PERIOD =
      of(5, "period", v -> Known.period(v.terms().period()));

  /** Conditions of the work. */
  public static final Attribute<Vacancy, SortedSet<Code>> CONDITIONS =
      of(6, "conditions", v -> filled(v.job().conditions()));

  /** Where the work is, four digits. */
  public static final Attribute<Vacancy, Postcode> WORKPLACE =
      of(7, "workplace", v -> Known.neighbourhood(v.job().workplace().postcode()));

  /** The greatest distance in kilometres from which the employer takes people. */
  public static final Attribute<Vacancy, Integer> RECRUITMENT_RADIUS_KM =
      of(8, "recruitment-radius-km", v -> v.job().recruitmentRadiusKm());

  /** Whether the work can be done from anywhere. */
  public static final Attribute<Vacancy, Boolean> REMOTE =
      of(9, "remote", v -> Known.indication(v.job().workplace().remote()));

  /** The least working and thinking level; not there when it does not apply. */
  public static final Attribute<Vacancy, ThinkingLevel> THINKING_LEVEL =
      of(10, "thinking-level", v -> Known.level(v.requirements().thinkingLevel()));

  /** The skills that are asked; always there. */
  public static final Attribute<Vacancy, List<SkillRequirement>> SKILLS =
      of(11, "skills", v -> v.requirements().skills());

  /** The languages that are asked; always there. */
  public static final Attribute<Vacancy, List<LanguageRequirement>> LANGUAGES =
      of(12, "languages", v -> v.requirements().languages());

  /** The driving licences that are asked; always there. */
  public static final Attribute<Vacancy, List<LicenceRequirement>> LICENCES =
      of(13, "licences", v -> v.requirements().licences());

  /** The schooling that is asked, without notes; always there. */
  public static final Attribute<Vacancy, List<EducationRequirement>> EDUCATIONS =
      of(
          14,
          "educations",
          v -> v.requirements().educations().stream().map(VacancyAttribute::bare).toList());

  /** The experience that is asked; always there. */
  public static final Attribute<Vacancy, List<ExperienceRequirement>> EXPERIENCE =
      of(15, "experience", v -> v.requirements().experience());

  /** The employer; always there. */
  public static final Attribute<Vacancy, EmployerId> EMPLOYER =
      of(16, "employer", Vacancy::employer);

  /** The last day to apply. */
  public static final Attribute<Vacancy, LocalDate> CLOSES_ON =
      of(17, "closes-on", Vacancy::closesOn);

  /** Above the slots of {@link CandidateAttribute}. */
  private static final int FIRST = 32;

  private VacancyAttribute() {}

  private static <T> Attribute<Vacancy, T> of(
      int slot, String name, Function<Vacancy, @Nullable T> reading) {
    return new Attribute<>(Vacancy.class, FIRST + slot, "vacancy." + name, reading);
  }

  private static <C extends Collection<?>> @Nullable C filled(C items) {
    return items.isEmpty() ? null : items;
  }

  private static EducationRequirement bare(EducationRequirement e) {
    return new EducationRequirement(e.level(), e.nameCode(), e.diploma(), null, e.need());
  }
}
