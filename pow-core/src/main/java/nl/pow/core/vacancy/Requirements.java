package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import java.util.List;
import nl.pow.core.profile.ThinkingLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the work asks of people; each requirement tells how much it is needed.
 *
 * @param thinkingLevel the least working and thinking level, or null when not stated
 * @param skills skills
 * @param languages languages
 * @param licences driving licences
 * @param educations schooling; one of them is enough
 * @param courses courses
 * @param experience experience
 */
public record Requirements(
    @Nullable ThinkingLevel thinkingLevel,
    List<@Valid SkillRequirement> skills,
    List<@Valid LanguageRequirement> languages,
    List<@Valid LicenceRequirement> licences,
    List<@Valid EducationRequirement> educations,
    List<@Valid CourseRequirement> courses,
    List<@Valid ExperienceRequirement> experience) {
  private static final Requirements NONE =
      new Requirements(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Requirements {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    licences = List.copyOf(licences);
    educations = List.copyOf(educations);
    courses = List.copyOf(courses);
    experience = List.copyOf(experience);
  }

  /**
   * Nothing is required.
   *
   * @return the empty requirements
   */
  public static Requirements none() {
    return NONE;
  }

  /**
   * The same requirements with other skills.
   *
   * @param asked the skills
   * @return a copy
   */
  public Requirements withSkills(List<SkillRequirement> asked) {
    return new Requirements(
        thinkingLevel, asked, languages, licences, educations, courses, experience);
  }

  /**
   * The same requirements at another level.
   *
   * @param least the least level, or null when not stated
   * @return a copy
   */
  public Requirements withThinkingLevel(@Nullable ThinkingLevel least) {
    return new Requirements(least, skills, languages, licences, educations, courses, experience);
  }

  /**
   * The same requirements with other languages.
   *
   * @param asked the languages
   * @return a copy
   */
  public Requirements withLanguages(List<LanguageRequirement> asked) {
    return new Requirements(
        thinkingLevel, skills, asked, licences, educations, courses, experience);
  }

  /**
   * The same requirements with other driving licences.
   *
   * @param asked the driving licences
   * @return a copy
   */
  public Requirements withLicences(List<LicenceRequirement> asked) {
    return new Requirements(
        thinkingLevel, skills, languages, asked, educations, courses, experience);
  }

  /**
   * The same requirements with other schooling.
   *
   * @param asked the schooling; one of them is enough
   * @return a copy
   */
  public Requirements withEducations(List<EducationRequirement> asked) {
    return new Requirements(thinkingLevel, skills, languages, licences, asked, courses, experience);
  }

  /**
   * The same requirements with other experience.
   *
   * @param asked the experience
   * @return a copy
   */
  public Requirements withExperience(List<ExperienceRequirement> asked) {
    return new Requirements(thinkingLevel, skills, languages, licences, educations, courses, asked);
  }
}
