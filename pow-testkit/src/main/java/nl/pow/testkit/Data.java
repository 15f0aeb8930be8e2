package nl.pow.testkit;

import java.util.Collections;
import java.util.List;
import nl.pow.core.Indication;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;

/** The few entities that most tests need. */
final class Data {
  static final RegionCode ZEELAND = new RegionCode("AM24");
  static final RegionCode TWENTE = new RegionCode("AM05");
  static final CandidateId C1 = new CandidateId("c-1");
  static final CandidateId C2 = new CandidateId("c-2");
  static final EmployerId E1 = new EmployerId("e-1");
  static final EmployerId E2 = new EmployerId("e-2");
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

  static int number(Candidate candidate) {
    Integer number = candidate.mobility().maxDistanceKm();
    return number == null ? -1 : number;
  }

  static ProtectedAttributes attributes(CandidateId id) {
    return new ProtectedAttributes(id, Indication.YES, 1990, Collections.emptySortedSet());
  }
}
