package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.Transport;
import nl.pow.core.profile.TransportMode;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.profile.WebAddressKind;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Application;
import nl.pow.core.vacancy.ApplicationMeans;
import nl.pow.core.vacancy.ApplicationRoute;
import nl.pow.core.vacancy.CourseRequirement;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.core.vacancy.Workplace;
import org.junit.jupiter.api.Test;

/** Where each field of a vacancy goes. */
class VacancyReadingTest {
  private static final String URI = "https://linkeddata.competentnl.nl/uwv/id/";
  private static final SortedSet<Code> SECTORS = new TreeSet<>(List.of(new Code("sbi", "8130")));
  private static final EmployerId EMPLOYER = new EmployerId("employer-of-v-1");
  private static final ContactPerson CONTACT =
      new ContactPerson(
          "Werving", List.of("werving@example.org"), List.of("0118000002", "0118000003"));

  @Test
  void aFullVacancyInAnAnswerLandsInTheDomain() {
    var reading = Documents.vacancies(Documents.text("full-vacancy.json"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entities()).containsExactly(expected());
    assertThat(reading.employers())
        .containsExactly(
            new Employer(
                EMPLOYER,
                "Groen BV",
                null,
                null,
                null,
                SECTORS,
                List.of(new WebAddress(WebAddressKind.EMPLOYER, "https://example.org")),
                List.of(CONTACT)));
  }

  @Test
  void aBareVacancyHasNamesThatSaySo() {
    var reading = Documents.vacancies("[{\"vumID\":\"v-2\"}]");
    EmployerId employer = new EmployerId("employer-of-v-2");
    assertThat(reading.entities())
        .containsExactly(
            Vacancy.of(new VacancyId("v-2"), null, employer, "(naam onbekend)", Job.unknown()));
    assertThat(reading.employers()).containsExactly(Employer.of(employer, "(naam onbekend)"));
  }

  @Test
  void anIdLeavesRoomForThatOfItsEmployer() {
    String longest = "v".repeat(188);
    assertThat(Documents.vacancies("[{\"idVacature\":\"" + longest + "\"}]").entities()).hasSize(1);
    var reading = Documents.vacancies("[{\"idVacature\":\"" + longest + "v\"}]");
    assertThat(reading.refused()).isEqualTo(1);
    assertThat(reading.problemsByCode()).containsEntry("id-form", 1);
  }

  private static Vacancy expected() {
    return new Vacancy(
        new VacancyId("v-1"),
        new RegionCode("AM24"),
        EMPLOYER,
        null,
        VacancyStatus.OPEN,
        1,
        "2026-7",
        "Hovenier",
        "Tuinen aanleggen.",
        LocalDate.of(2026, 12, 31),
        new Job(
            OccupationCode.parse("competentnl:" + URI + "occupation/0A"),
            SECTORS,
            new Workplace(new Postcode("4331AB"), "Markt", 1, "a", Indication.UNKNOWN),
            null,
            Collections.emptySortedSet()),
        new Terms(
            new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
            new HoursPerWeek(0, 36),
            new WorkPattern(Indication.NO, Indication.YES, Collections.emptySortedSet()),
            List.of(new ContractForm(ContractDuration.FIXED_TERM, Engagement.APPRENTICESHIP)),
            List.of(
                new Transport(TransportMode.PUBLIC_TRANSPORT, Indication.UNKNOWN, Indication.YES)),
            "cao",
            "Werkkleding"),
        requirements(),
        List.of(),
        new Application(
            List.of(
                new ApplicationRoute(
                    ApplicationMeans.FORM,
                    new WebAddress(WebAddressKind.APPLICATION_FORM, "https://example.org/form")),
                new ApplicationRoute(ApplicationMeans.PHONE, null)),
            List.of(CONTACT)));
  }

  private static Requirements requirements() {
    return new Requirements(
        ThinkingLevel.NOT_APPLICABLE,
        List.of(
            new SkillRequirement(
                SkillId.parse("competentnl:" + URI + "skill/07"), SkillLevel.UNKNOWN, Need.SHOULD)),
        List.of(
            new LanguageRequirement(
                new LanguageSkill(
                    new LanguageCode("nld"),
                    LanguageLevel.REASONABLE,
                    LanguageLevel.UNKNOWN,
                    LanguageLevel.UNKNOWN,
                    LanguageLevel.UNKNOWN),
                Need.MUST)),
        List.of(
            new LicenceRequirement(DrivingLicence.AM, Need.MUST),
            new LicenceRequirement(DrivingLicence.BE, Need.MUST)),
        List.of(
            new EducationRequirement(
                EducationLevel.MBO, "11177", Certification.YES, "Groen", Need.MUST),
            new EducationRequirement(
                EducationLevel.VMBO, null, Certification.UNKNOWN, null, Need.SHOULD)),
        List.of(
            new CourseRequirement("VCA", Certification.YES, "basis", Need.MUST),
            new CourseRequirement("Snoeien", Certification.UNKNOWN, null, Need.SHOULD)),
        List.of(
            new ExperienceRequirement(null, 1, Need.SHOULD),
            new ExperienceRequirement(null, 3, Need.SHOULD)));
  }
}
