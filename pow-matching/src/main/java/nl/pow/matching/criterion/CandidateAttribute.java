package nl.pow.matching.criterion;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion may know of a candidate; see {@link Attribute} for what it may not.
 *
 * <p>A list that is there is complete; one that is empty and there says that there is none.
 */
public final class CandidateAttribute {
  /** The occupations looked for, most wished first. */
  public static final Attribute<Candidate, List<OccupationCode>> OCCUPATIONS =
      of(0, "occupations", c -> filled(c.wishes().occupations()));

  /** The sectors looked for. */
  public static final Attribute<Candidate, SortedSet<Code>> SECTORS =
      of(1, "sectors", c -> filled(c.wishes().sectors()));

  /** The forms of contract that suit. */
  public static final Attribute<Candidate, List<ContractForm>> CONTRACTS =
      of(2, "contracts", c -> filled(c.wishes().contracts()));

  /** The hours a week. */
  public static final Attribute<Candidate, HoursPerWeek> HOURS =
      of(3, "hours", c -> c.wishes().hours());

  /** When in the week. */
  public static final Attribute<Candidate, WorkPattern> WORK_PATTERN =
      of(4, "work-pattern", c -> c.wishes().pattern());

  /** From when and until when; there when one of its ends is known. */
  public static final Attribute<Candidate, Period> AVAILABILITY =
      of(5, "availability", c -> Known.period(c.wishes().availability()));

  /** What must not be proposed; always there. */
  public static final Attribute<Candidate, Exclusions> EXCLUSIONS =
      of(6, "exclusions", c -> c.wishes().exclusions());

  /** Where travel starts, four digits; to work out a distance and for nothing else. */
  public static final Attribute<Candidate, Postcode> HOME =
      of(7, "home", c -> Known.neighbourhood(c.mobility().home()));

  /** The greatest distance in kilometres. */
  public static final Attribute<Candidate, Integer> MAX_DISTANCE_KM =
      of(8, "max-distance-km", c -> c.mobility().maxDistanceKm());

  /** The longest time one way in minutes. */
  public static final Attribute<Candidate, Integer> MAX_TRAVEL_MINUTES =
      of(9, "max-travel-minutes", c -> c.mobility().maxTravelMinutes());

  /** The working and thinking level; not there when it does not apply. */
  public static final Attribute<Candidate, ThinkingLevel> THINKING_LEVEL =
      of(10, "thinking-level", c -> Known.level(c.qualifications().thinkingLevel()));

  /** Skills. */
  public static final Attribute<Candidate, List<Skill>> SKILLS =
      of(11, "skills", c -> has(c, QualificationKind.SKILLS, c.qualifications().skills()));

  /** Languages. */
  public static final Attribute<Candidate, List<LanguageSkill>> LANGUAGES =
      of(12, "languages", c -> has(c, QualificationKind.LANGUAGES, c.qualifications().languages()));

  /** Driving licences. */
  public static final Attribute<Candidate, SortedSet<DrivingLicence>> LICENCES =
      of(13, "licences", c -> has(c, QualificationKind.LICENCES, c.qualifications().licences()));

  /** Courses of education. */
  public static final Attribute<Candidate, List<Schooling>> EDUCATIONS =
      of(14, "educations", c -> has(c, QualificationKind.EDUCATION, Known.schooling(c)));

  /** Work done before. */
  public static final Attribute<Candidate, List<Experience>> EXPERIENCE =
      of(15, "experience", c -> has(c, QualificationKind.EXPERIENCE, Known.experience(c)));

  private CandidateAttribute() {}

  private static <T> Attribute<Candidate, T> of(
      int slot, String name, Function<Candidate, @Nullable T> reading) {
    return new Attribute<>(Candidate.class, slot, "candidate." + name, reading);
  }

  private static <C extends Collection<?>> @Nullable C filled(C items) {
    return items.isEmpty() ? null : items;
  }

  private static <C extends Collection<?>> @Nullable C has(
      Candidate candidate, QualificationKind kind, C items) {
    return candidate.qualifications().none().contains(kind) ? items : filled(items);
  }
}
