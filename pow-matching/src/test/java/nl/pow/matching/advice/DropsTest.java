package nl.pow.matching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Certification;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.EducationLevel;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.junit.jupiter.api.Test;

/** Everything that a vacancy asks can be dropped, and nothing else. */
class DropsTest {
  private static final Vacancy WORK =
      Vacancy.of(
          new VacancyId("work"),
          new RegionCode("AM24"),
          new EmployerId("e"),
          "Work",
          Job.of(OccupationCode.parse("own:x"), Workplace.at(new Postcode("4331"))));

  @Test
  void whatIsNotAskedIsNotDropped() {
    assertThat(Drops.all(WORK)).isEmpty();
    assertThat(
            Drops.all(
                WORK.withTerms(WORK.terms().withHours(new HoursPerWeek(0, HoursPerWeek.LIMIT)))
                    .withRequirements(
                        Requirements.none().withThinkingLevel(ThinkingLevel.NOT_APPLICABLE))))
        .isEmpty();
  }

  @Test
  void allThatIsAskedIsDropped() {
    SkillRequirement skill =
        new SkillRequirement(SkillId.parse("x:s"), SkillLevel.UNKNOWN, Need.MUST);
    LanguageLevel good = LanguageLevel.GOOD;
    LanguageRequirement language =
        new LanguageRequirement(
            new LanguageSkill(new LanguageCode("nld"), good, good, good, good), Need.SHOULD);
    LicenceRequirement licence = new LicenceRequirement(DrivingLicence.B, Need.MUST);
    ExperienceRequirement done =
        new ExperienceRequirement(OccupationCode.parse("own:x"), 2, Need.MUST);
    Vacancy asking =
        WORK.withJob(WORK.job().withRecruitmentRadiusKm(9))
            .withTerms(WORK.terms().withHours(new HoursPerWeek(32, 40)))
            .withRequirements(
                Requirements.none()
                    .withThinkingLevel(ThinkingLevel.MBO)
                    .withSkills(List.of(skill))
                    .withLanguages(List.of(language))
                    .withLicences(List.of(licence))
                    .withEducations(List.of(school(Need.SHOULD), school(Need.MUST)))
                    .withExperience(List.of(done)));

    assertThat(Drops.all(asking))
        .containsExactly(
            new HoursOffered(new HoursPerWeek(32, 40), new HoursPerWeek(0, HoursPerWeek.LIMIT)),
            new RecruitmentRadius(9, null),
            new LevelAsked(ThinkingLevel.MBO, null),
            new SkillAsked(skill, null),
            new LanguageAsked(language, null),
            new LicenceAsked(licence, null),
            new EducationAsked(Need.MUST, null),
            new ExperienceAsked(done, null));
  }

  private static EducationRequirement school(Need need) {
    return new EducationRequirement(EducationLevel.VMBO, null, Certification.UNKNOWN, null, need);
  }
}
