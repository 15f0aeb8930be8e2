package nl.pow.matching;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;

/** Small people and small work for tests that tell a story. */
final class Sample {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  static final RegionCode ZEELAND = new RegionCode("AM24");

  private Sample() {}

  static Candidate candidate(String id, String postcode, int km, String occupation) {
    return Candidate.of(new CandidateId(id), ZEELAND)
        .withMobility(new Mobility(new Postcode(postcode), km, null, List.of()))
        .withWishes(
            WorkWishes.unknown()
                .withOccupations(List.of(OccupationCode.parse(occupation)))
                .withHours(new HoursPerWeek(24, 36)));
  }

  /** Three who are a cook themselves, nearly a cook, and a waiter: each suits a kitchen less. */
  static List<Candidate> cooks() {
    return List.of(
        candidate("best", "4331", 50, "esco:5120.1"),
        candidate("second", "4331", 50, "esco:5120.9"),
        candidate("third", "4331", 50, "esco:5131.2"));
  }

  static Candidate skilled(Candidate candidate, String... skills) {
    return candidate.withQualifications(
        Qualifications.unknown()
            .withSkills(
                List.of(skills).stream().map(s -> Skill.stated(SkillId.parse(s))).toList()));
  }

  static Vacancy vacancy(String id, String postcode, String occupation) {
    Job job = Job.of(OccupationCode.parse(occupation), Workplace.at(new Postcode(postcode)));
    return Vacancy.of(new VacancyId(id), ZEELAND, new EmployerId("e-1"), "Work " + id, job)
        .withTerms(Terms.unknown().withHours(new HoursPerWeek(32, 40)));
  }

  static Vacancy asking(Vacancy vacancy, SkillRequirement... skills) {
    return vacancy.withRequirements(Requirements.none().withSkills(List.of(skills)));
  }

  static SkillRequirement skill(String id, Need need) {
    return new SkillRequirement(SkillId.parse(id), SkillLevel.UNKNOWN, need);
  }

  static Period from(LocalDate day) {
    return new Period(day, null);
  }
}
