package nl.pow.adapters.vum;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.vacancy.CourseRequirement;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import org.jspecify.annotations.Nullable;

/**
 * What a vacancy of VUM requires.
 *
 * <p>VUM does not tell how much it needs something. What VUM lets one search by, licences and
 * languages, must be there; so must schooling and courses of which the paper is asked. All else is
 * wished.
 */
final class VacancyRequirements {
  private static final EducationRequirement NO_EDUCATION =
      new EducationRequirement(
          EducationLevel.UNKNOWN, null, Certification.UNKNOWN, null, Need.SHOULD);

  private static final CourseRequirement NO_COURSE =
      new CourseRequirement(null, Certification.UNKNOWN, null, Need.SHOULD);

  private VacancyRequirements() {}

  static Requirements of(Part record) {
    return new Requirements(
        record.code("codeWerkEnDenkniveauMinimaal", CodeLists.THINKING_LEVEL),
        Codes.skills(record.parts("competentiebeheersing")).stream()
            .map(skill -> new SkillRequirement(skill, SkillLevel.UNKNOWN, Need.SHOULD))
            .toList(),
        Languages.of(record).stream().map(l -> new LanguageRequirement(l, Need.MUST)).toList(),
        Work.licences(record).stream().map(l -> new LicenceRequirement(l, Need.MUST)).toList(),
        educations(record),
        courses(record),
        experience(record));
  }

  private static List<EducationRequirement> educations(Part record) {
    return record.parts("opleiding").stream()
        .map(VacancyRequirements::education)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable EducationRequirement education(Part part) {
    Certification diploma =
        part.code("indicatieDiploma", CodeLists.CERTIFICATION, Certification.UNKNOWN);
    return part.unlessNothing(
        new EducationRequirement(
            part.code("codeNiveauOpleiding", CodeLists.EDUCATION_LEVEL, EducationLevel.UNKNOWN),
            Codes.educationName(part),
            diploma,
            part.text("toelichtingOpleiding", 2000),
            need(diploma)),
        NO_EDUCATION);
  }

  private static List<CourseRequirement> courses(Part record) {
    return record.parts("cursus").stream()
        .map(VacancyRequirements::course)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable CourseRequirement course(Part part) {
    Certification certificate =
        part.code("indicatieCertificaat", CodeLists.CERTIFICATION, Certification.UNKNOWN);
    return part.unlessNothing(
        new CourseRequirement(
            part.text("naamCursus", 120),
            certificate,
            part.text("toelichtingCursus", 2000),
            need(certificate)),
        NO_COURSE);
  }

  private static List<ExperienceRequirement> experience(Part record) {
    return record.parts("werkervaring").stream()
        .flatMap(p -> Stream.ofNullable(p.number("aantalJarenWerkzaamInBeroep", 0, 99)))
        .distinct()
        .sorted()
        .map(years -> new ExperienceRequirement(null, years, Need.SHOULD))
        .toList();
  }

  private static Need need(Certification paper) {
    return paper == Certification.YES ? Need.MUST : Need.SHOULD;
  }
}
