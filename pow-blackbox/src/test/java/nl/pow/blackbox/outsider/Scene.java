package nl.pow.blackbox.outsider;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import nl.pow.matching.Matching;

/** A bakery that works on Saturday and Sunday, and three people. */
final class Scene {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  static final VacancyId BAKERY = new VacancyId("bakery");
  static final CandidateId ANN = new CandidateId("ann");
  static final CandidateId BOB = new CandidateId("bob");
  static final CandidateId CEM = new CandidateId("cem");

  private static final RegionCode ZEELAND = new RegionCode("AM24");

  private Scene() {}

  static Matching matching() {
    return Matching.of(Snapshot.of(List.of(ann(), bob(), cem()), List.of(bakery())), DAY);
  }

  /** Wants to work on both days. */
  static Candidate ann() {
    return candidate(ANN, "guild:miller", DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  /** Wants to work on one of them. */
  private static Candidate bob() {
    return candidate(BOB, "guild:baker", DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
  }

  /** Wants to work on neither. */
  private static Candidate cem() {
    return candidate(CEM, "guild:sailor", DayOfWeek.MONDAY);
  }

  private static Vacancy bakery() {
    Job job = Job.of(OccupationCode.parse("guild:baker"), Workplace.at(new Postcode("4381")));
    WorkPattern pattern = pattern(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    Terms terms = new Terms(Period.open(), null, pattern, List.of(), List.of(), null, null);
    return Vacancy.of(BAKERY, ZEELAND, new EmployerId("e-1"), "Bakery", job).withTerms(terms);
  }

  private static Candidate candidate(CandidateId id, String occupation, DayOfWeek... days) {
    WorkWishes wishes =
        new WorkWishes(
            List.of(OccupationCode.parse(occupation)),
            new TreeSet<>(),
            List.of(),
            null,
            pattern(days),
            Period.open(),
            Exclusions.none(),
            List.of());
    return Candidate.of(id, ZEELAND)
        .withMobility(new Mobility(new Postcode("4331"), 22, null, List.of()))
        .withWishes(wishes);
  }

  private static WorkPattern pattern(DayOfWeek... days) {
    return new WorkPattern(Indication.UNKNOWN, Indication.UNKNOWN, new TreeSet<>(Set.of(days)));
  }
}
