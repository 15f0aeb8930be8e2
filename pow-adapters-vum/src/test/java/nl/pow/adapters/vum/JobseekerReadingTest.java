package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.Situation;
import nl.pow.core.candidate.Support;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Course;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Education;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.EducationStatus;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.Transport;
import nl.pow.core.profile.TransportMode;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.profile.WebAddressKind;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Where each field of a jobseeker goes. */
class JobseekerReadingTest {
  private static final String URI = "https://linkeddata.competentnl.nl/uwv/id/";

  @Test
  void aFullProfileLandsInTheDomain() {
    var reading = Documents.jobseekers(Documents.text("full-jobseeker.json"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entities()).containsExactly(expected());
    assertThat(reading.protectedAttributes())
        .containsExactly(
            new ProtectedAttributes(
                new CandidateId("z-1"), Indication.YES, null, Collections.emptySortedSet()));
  }

  @Test
  void aBareProfileIsUnknownInAllElse() {
    var reading = Documents.jobseekers("{\"vumID\":\"z-2\"}");
    assertThat(reading.entities()).containsExactly(Candidate.of(new CandidateId("z-2"), null));
    assertThat(reading.protectedAttributes()).isEmpty();
  }

  private static Candidate expected() {
    return new Candidate(
        new CandidateId("z-1"),
        new RegionCode("AM24"),
        null,
        CandidateStatus.ACTIVE,
        Situation.UNKNOWN,
        new Mobility(
            new Postcode("4331AB"),
            30,
            45,
            List.of(
                new Transport(TransportMode.CAR, Indication.NO, Indication.YES),
                new Transport(TransportMode.BICYCLE, Indication.UNKNOWN, Indication.UNKNOWN))),
        wishes(),
        qualifications(),
        new Support(
            Indication.YES, Indication.NO, Indication.UNKNOWN, Collections.emptySortedSet()),
        new ContactDetails(
            Indication.YES,
            "Ik werk graag buiten.",
            List.of("z1@example.org"),
            List.of("0118-000000"),
            List.of(new WebAddress(WebAddressKind.CURRICULUM_VITAE, "https://example.org/cv")),
            List.of(
                new ContactPerson("Loket", List.of("loket@example.org"), List.of("0118000001")))));
  }

  private static WorkWishes wishes() {
    return new WorkWishes(
        List.of(
            OccupationCode.parse("competentnl:" + URI + "occupation/0A"),
            OccupationCode.parse("competentnl:" + URI + "occupation/0B")),
        new TreeSet<>(
            List.of(new Code("sbi", "0111"), new Code("sbi", "01131"), new Code("sbi", "86101"))),
        List.of(
            new ContractForm(ContractDuration.UNKNOWN, Engagement.WORK_EXPERIENCE),
            new ContractForm(ContractDuration.PERMANENT, Engagement.REGULAR)),
        new HoursPerWeek(16, 99),
        new WorkPattern(Indication.YES, Indication.NO, Collections.emptySortedSet()),
        new Period(LocalDate.of(2026, 1, 1), null),
        Exclusions.none(),
        List.of("tuinieren"));
  }

  private static Qualifications qualifications() {
    return new Qualifications(
        ThinkingLevel.MBO,
        List.of(Skill.stated(SkillId.parse("competentnl:" + URI + "skill/07"))),
        List.of(
            new LanguageSkill(
                new LanguageCode("eng"),
                LanguageLevel.GOOD,
                LanguageLevel.REASONABLE,
                LanguageLevel.NOT_APPLICABLE,
                LanguageLevel.UNKNOWN),
            new LanguageSkill(
                new LanguageCode("nld"),
                LanguageLevel.EXCELLENT,
                LanguageLevel.GOOD,
                LanguageLevel.NONE,
                LanguageLevel.NOT_APPLICABLE)),
        new TreeSet<>(List.of(DrivingLicence.B, DrivingLicence.B_PLUS)),
        List.of(
            new Education(
                EducationLevel.MBO,
                "1000500295",
                EducationStatus.COMPLETED,
                new Period(LocalDate.of(2010, 9, 1), LocalDate.of(2014, 7, 1)),
                Certification.YES,
                LocalDate.of(2014, 7, 2),
                "Scalda",
                "Groen")),
        List.of(
            new Course(
                "Heftruck",
                new Period(LocalDate.of(2015, 1, 5), LocalDate.of(2015, 1, 6)),
                Certification.NOT_APPLICABLE,
                LocalDate.of(2015, 1, 7),
                "Rijschool",
                "Twee dagen")),
        List.of(
            new WorkExperience(
                OccupationCode.parse("competentnl:" + URI + "occupation/0A"),
                new Period(LocalDate.of(2015, 2, 1), LocalDate.of(2020, 2, 1)),
                "Hovenier",
                "Tuinen")),
        Collections.emptySortedSet());
  }
}
