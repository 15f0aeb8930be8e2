package nl.pow.core.candidate;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.profile.Course;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Education;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkExperience;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings.
 *
 * <p>A list with something in it counts as complete. An empty list means that nothing is known,
 * unless its kind stands in {@code none}: then it is known that there is none.
 *
 * @param thinkingLevel the working and thinking level, or null when not known
 * @param skills skills
 * @param languages languages
 * @param licences driving licences
 * @param educations courses of education
 * @param courses courses
 * @param experience work done before
 * @param none the kinds of which it is known that there is nothing
 */
public record Qualifications(
    @Nullable ThinkingLevel thinkingLevel,
    List<@Valid Skill> skills,
    List<@Valid LanguageSkill> languages,
    SortedSet<DrivingLicence> licences,
    List<@Valid Education> educations,
    List<@Valid Course> courses,
    List<@Valid WorkExperience> experience,
    SortedSet<QualificationKind> none) {
  private static final Qualifications UNKNOWN =
      new Qualifications(
          null,
          List.of(),
          List.of(),
          Collections.emptySortedSet(),
          List.of(),
          List.of(),
          List.of(),
          Collections.emptySortedSet());

  /** Copies the collections. */
  public Qualifications {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    licences = Collections.unmodifiableSortedSet(new TreeSet<>(licences));
    educations = List.copyOf(educations);
    courses = List.copyOf(courses);
    experience = List.copyOf(experience);
    none = Collections.unmodifiableSortedSet(new TreeSet<>(none));
  }

  /**
   * The qualifications of which nothing is known.
   *
   * @return the unknown qualifications
   */
  public static Qualifications unknown() {
    return UNKNOWN;
  }

  /**
   * The same qualifications with other skills.
   *
   * @param mastered the skills
   * @return a copy
   */
  public Qualifications withSkills(List<Skill> mastered) {
    return new Qualifications(
        thinkingLevel, mastered, languages, licences, educations, courses, experience, none);
  }

  /**
   * The same qualifications at another level.
   *
   * @param level the working and thinking level, or null when not known
   * @return a copy
   */
  public Qualifications withThinkingLevel(@Nullable ThinkingLevel level) {
    return new Qualifications(
        level, skills, languages, licences, educations, courses, experience, none);
  }

  /**
   * The same qualifications with other languages.
   *
   * @param mastered the languages
   * @return a copy
   */
  public Qualifications withLanguages(List<LanguageSkill> mastered) {
    return new Qualifications(
        thinkingLevel, skills, mastered, licences, educations, courses, experience, none);
  }

  /**
   * The same qualifications with other driving licences.
   *
   * @param held the driving licences
   * @return a copy
   */
  public Qualifications withLicences(SortedSet<DrivingLicence> held) {
    return new Qualifications(
        thinkingLevel, skills, languages, held, educations, courses, experience, none);
  }

  /**
   * The same qualifications with other kinds of which there is nothing.
   *
   * @param missing the kinds of which it is known that there is nothing
   * @return a copy
   */
  public Qualifications withNone(SortedSet<QualificationKind> missing) {
    return new Qualifications(
        thinkingLevel, skills, languages, licences, educations, courses, experience, missing);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Qualifications[]";
  }
}
