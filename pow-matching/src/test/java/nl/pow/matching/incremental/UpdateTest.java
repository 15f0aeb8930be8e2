package nl.pow.matching.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Reference;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Versioned;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.junit.jupiter.api.Test;

class UpdateTest {
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final RegionCode ELSEWHERE = new RegionCode("AM01");
  private static final EmployerId BAKERY = new EmployerId("bakery");

  private static Candidate candidate(String id, RegionCode region) {
    return Candidate.of(new CandidateId(id), region);
  }

  private static Vacancy vacancy(String id, RegionCode region) {
    Job job = Job.of(OccupationCode.parse("own:x"), Workplace.at(new Postcode("4331")));
    return Vacancy.of(new VacancyId(id), region, BAKERY, "Work", job);
  }

  private static <E> Changed changed(Reference entity, long revision, E now) {
    Revision at = new Revision(revision);
    return new Changed(entity, at, now == null ? null : new Versioned<>(now, 1, at));
  }

  @Test
  void aFeedTellsWhoIsThereAndWhoIsGoneUpToItsLastRevision() {
    Candidate ann = candidate("ann", ZEELAND);
    Vacancy work = vacancy("work", ZEELAND);
    CandidateId left = new CandidateId("left");
    VacancyId filled = new VacancyId("filled");

    Update update =
        Update.of(
            new Revision(3),
            Stream.of(
                changed(new Reference(Kind.EMPLOYER, BAKERY), 9, Employer.of(BAKERY, "Bakery")),
                changed(new Reference(Kind.EMPLOYER, new EmployerId("shut")), 4, null),
                changed(new Reference(Kind.CANDIDATE, ann.id()), 5, ann),
                changed(new Reference(Kind.VACANCY, work.id()), 6, work),
                changed(new Reference(Kind.CANDIDATE, left), 7, null),
                changed(new Reference(Kind.VACANCY, filled), 8, null)));

    assertThat(update)
        .isEqualTo(
            new Update(new Revision(9), List.of(ann), List.of(work), Set.of(left, filled), null));
    assertThat(Update.of(new Revision(3), Stream.of())).isEqualTo(Update.at(new Revision(3)));
  }

  @Test
  void whoIsOfAnotherRegionIsGoneFromThisOne() {
    CandidateId left = new CandidateId("left");
    Candidate here = candidate("here", ZEELAND);
    Candidate moved = candidate("moved", ELSEWHERE);
    Vacancy work = vacancy("work", ZEELAND);
    Vacancy away = vacancy("away", ELSEWHERE);
    Update update =
        Update.at(new Revision(1))
            .withCandidates(List.of(here, moved))
            .withVacancies(List.of(work, away))
            .without(Set.of(left));

    assertThat(update.in(ZEELAND).gone()).containsOnly(left, moved.id(), away.id());
    assertThat(update.in(ELSEWHERE).gone()).containsOnly(left, here.id(), work.id());
    assertThat(update.in(ZEELAND).candidates()).containsExactly(here, moved);
  }
}
