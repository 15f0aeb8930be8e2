package nl.pow.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import nl.pow.matching.Matching;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;

/** The code that the README shows. */
final class ReadmeExample {
  private ReadmeExample() {}

  static MatchResult match() {
    // [readme]
    RegionCode zeeland = new RegionCode("AM24");
    OccupationCode cook = OccupationCode.parse("esco:5120.1");
    SkillId hygiene = SkillId.parse("local:food-hygiene");

    Candidate candidate =
        Candidate.of(new CandidateId("k-1"), zeeland)
            .withMobility(new Mobility(new Postcode("4331AB"), 20, null, List.of()))
            .withWishes(WorkWishes.unknown().withOccupations(List.of(cook)))
            .withQualifications(
                Qualifications.unknown().withSkills(List.of(Skill.stated(hygiene))));

    Job job = Job.of(cook, Workplace.at(new Postcode("4381")));
    Vacancy vacancy =
        Vacancy.of(new VacancyId("v-1"), zeeland, new EmployerId("w-1"), "Kok", job)
            .withRequirements(
                Requirements.none()
                    .withSkills(
                        List.of(new SkillRequirement(hygiene, SkillLevel.UNKNOWN, Need.MUST))));

    MatchResult result =
        Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), LocalDate.of(2026, 12, 1))
            .rank(Direction.CANDIDATES_FOR_VACANCY, 10);
    // [/readme]
    return result;
  }
}
