package nl.pow.testkit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.Indication;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ContactDetails;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.outcome.OutcomeId;
import nl.pow.core.outcome.OutcomeType;
import nl.pow.core.outcome.Placement;
import nl.pow.core.outcome.PlacementId;
import nl.pow.core.outcome.PlacementKind;
import nl.pow.core.outcome.PlacementOrigin;
import nl.pow.core.outcome.PlacementState;
import nl.pow.core.outcome.PlacementStep;
import nl.pow.core.outcome.Referral;
import nl.pow.core.outcome.ReferralId;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/** The few entities that most tests need. */
final class Data {
  static final RegionCode ZEELAND = new RegionCode("AM24");
  static final RegionCode TWENTE = new RegionCode("AM05");
  static final CandidateId C1 = new CandidateId("c-1");
  static final CandidateId C2 = new CandidateId("c-2");
  static final EmployerId E1 = new EmployerId("e-1");
  static final EmployerId E2 = new EmployerId("e-2");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final ActorId CLERK = new ActorId("a-1");
  static final VacancyId V1 = new VacancyId("v-1");

  private Data() {}

  /** One employer with a vacancy, two candidates, of the first of whom attributes are known. */
  static ChangeSet start() {
    return ChangeSet.empty()
        .insert(Kind.EMPLOYER, employer(E1))
        .insert(Kind.VACANCY, vacancy(V1, E1))
        .insert(Kind.CANDIDATE, candidate(C1, 0))
        .insert(Kind.CANDIDATE, candidate(C2, 0))
        .insert(Kind.PROTECTED_ATTRIBUTES, attributes(C1));
  }

  static Employer employer(EmployerId id) {
    return Employer.of(id, "Haven");
  }

  static Vacancy vacancy(VacancyId id, EmployerId employer) {
    return Vacancy.of(id, ZEELAND, employer, "Kok", Job.unknown());
  }

  /** Candidates that differ by a number. */
  static Candidate candidate(CandidateId id, int number) {
    return Candidate.of(id, ZEELAND).withMobility(new Mobility(null, number, null, List.of()));
  }

  /** So many candidates, in order of id. */
  static List<Candidate> crowd(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> candidate(new CandidateId("s-" + (100_000 + i)), i % 1000))
        .toList();
  }

  /** A candidate with these addresses and this presentation. */
  static Candidate candidate(CandidateId id, @Nullable String presentation, List<String> emails) {
    Candidate bare = candidate(id, 0);
    return new Candidate(
        bare.id(),
        bare.region(),
        bare.professional(),
        bare.status(),
        bare.situation(),
        bare.mobility(),
        bare.wishes(),
        bare.qualifications(),
        bare.support(),
        new ContactDetails(
            Indication.UNKNOWN, presentation, emails, List.of(), List.of(), List.of()));
  }

  /** A referral, a placement and an outcome of a person, with that ending of their ids. */
  static ChangeSet dossier(ChangeSet set, CandidateId person, String end) {
    return set.insert(
            Kind.REFERRAL, Referral.of(new ReferralId("r-" + end), person, V1, DAY, CLERK))
        .insert(Kind.PLACEMENT, placement(new PlacementId("p-" + end), person))
        .insert(
            Kind.OUTCOME, Outcome.of(new OutcomeId("o-" + end), OutcomeType.PLACED, person, DAY));
  }

  /** A placement of the second candidate that came out of a referral of somebody else. */
  static Placement placedBy(ReferralId referral) {
    Placement plain = placement(new PlacementId("p-9"), C2);
    return new Placement(
        plain.id(),
        plain.candidate(),
        plain.employer(),
        plain.region(),
        plain.kind(),
        new PlacementOrigin(null, referral, null),
        plain.sectors(),
        plain.hours(),
        plain.firstOn(),
        plain.aftercare(),
        plain.state(),
        plain.history());
  }

  private static Placement placement(PlacementId id, CandidateId person) {
    PlacementStep first = PlacementStep.of(PlacementState.AGREED, DAY, CLERK, DAY.plusMonths(2));
    return Placement.of(id, person, E1, PlacementKind.TRIAL, DAY, first);
  }

  static int number(Candidate candidate) {
    Integer number = candidate.mobility().maxDistanceKm();
    return number == null ? -1 : number;
  }

  static ProtectedAttributes attributes(CandidateId id) {
    return new ProtectedAttributes(id, Indication.YES, 1990, Collections.emptySortedSet());
  }
}
