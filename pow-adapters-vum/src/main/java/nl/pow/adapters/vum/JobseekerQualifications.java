package nl.pow.adapters.vum;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Period;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.Course;
import nl.pow.core.profile.Education;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.WorkExperience;
import org.jspecify.annotations.Nullable;

/** An {@code arbeidsmarktkwalificatie} of VUM. */
final class JobseekerQualifications {
  private static final Course NO_COURSE =
      new Course(null, Period.open(), Certification.UNKNOWN, null, null, null);

  private static final Education NO_EDUCATION =
      new Education(
          EducationLevel.UNKNOWN,
          null,
          EducationStatus.UNKNOWN,
          Period.open(),
          Certification.UNKNOWN,
          null,
          null,
          null);

  private static final WorkExperience NO_EXPERIENCE =
      new WorkExperience(null, Period.open(), null, null);

  private JobseekerQualifications() {}

  static Qualifications of(Part part) {
    return new Qualifications(
        part.code("codeWerkEnDenkniveauWerkzoekende", CodeLists.THINKING_LEVEL),
        Codes.skills(part.parts("competentiebeheersing")).stream().map(Skill::stated).toList(),
        Languages.of(part),
        new TreeSet<>(Work.licences(part)),
        each(part, "opleiding", JobseekerQualifications::education),
        each(part, "cursus", JobseekerQualifications::course),
        each(part, "werkervaring", JobseekerQualifications::experience),
        Collections.emptySortedSet());
  }

  private static <T> List<T> each(Part part, String name, Function<Part, @Nullable T> read) {
    return part.parts(name).stream().map(read).filter(Objects::nonNull).distinct().toList();
  }

  private static @Nullable Education education(Part part) {
    return part.unlessNothing(
        new Education(
            part.code("codeNiveauOpleiding", CodeLists.EDUCATION_LEVEL, EducationLevel.UNKNOWN),
            Codes.educationName(part),
            part.code("codeStatusOpleiding", CodeLists.EDUCATION_STATUS, EducationStatus.UNKNOWN),
            part.period("datumAanvangVolgenOpleiding", "datumEindeVolgenOpleiding"),
            part.code("indicatieDiploma", CodeLists.CERTIFICATION, Certification.UNKNOWN),
            part.date("datumDiploma"),
            part.text("naamOpleidingsinstituut", 500),
            part.text("toelichtingOpleiding", 2000)),
        NO_EDUCATION);
  }

  private static @Nullable Course course(Part part) {
    return part.unlessNothing(
        new Course(
            part.text("naamCursus", 120),
            part.period("datumAanvangVolgenCursus", "datumEindeVolgenCursus"),
            part.code("indicatieCertificaat", CodeLists.CERTIFICATION, Certification.UNKNOWN),
            part.date("datumCertificaat"),
            part.text("naamOpleidingsinstituut", 500),
            part.text("toelichtingCursus", 2000)),
        NO_COURSE);
  }

  private static @Nullable WorkExperience experience(Part part) {
    return part.unlessNothing(
        new WorkExperience(
            Codes.occupation(part.part("beroep")),
            part.period("datumAanvangWerkzaamheden", "datumEindeWerkzaamheden"),
            part.text("naamOrganisatie", 70),
            part.text("toelichtingWerkervaring", 2000)),
        NO_EXPERIENCE);
  }
}
