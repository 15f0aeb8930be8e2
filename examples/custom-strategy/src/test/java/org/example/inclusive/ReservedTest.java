package org.example.inclusive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.text.Wording;
import org.junit.jupiter.api.Test;

class ReservedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final OccupationCode COOK = OccupationCode.parse("isco:5120");
  private static final OccupationCode WAITER = OccupationCode.parse("isco:5131");
  private static final Policy POLICY =
      Policy.named("inclusive", "1").wish("occupation", 10).demand("long-without-work");

  private final Matching matching =
      Matching.of(
              Snapshot.of(
                  List.of(
                      candidate("ann", COOK, LocalDate.of(2026, 9, 1)),
                      candidate("bob", COOK, LocalDate.of(2026, 8, 1)),
                      candidate("cem", WAITER, LocalDate.of(2023, 1, 31))),
                  List.of(vacancy("kitchen-1"), vacancy("kitchen-2"))),
              TODAY)
          .with(POLICY);

  private static Candidate candidate(String id, OccupationCode wish, LocalDate lastDay) {
    WorkExperience work =
        new WorkExperience(COOK, new Period(LocalDate.of(2020, 1, 1), lastDay), null, null);
    return Candidate.of(new CandidateId(id), ZEELAND)
        .withWishes(WorkWishes.unknown().withOccupations(List.of(wish)))
        .withQualifications(
            new Qualifications(
                null,
                List.of(),
                List.of(),
                Collections.emptySortedSet(),
                List.of(),
                List.of(),
                List.of(work),
                new TreeSet<>()));
  }

  private static Vacancy vacancy(String id) {
    return Vacancy.of(
        new VacancyId(id),
        ZEELAND,
        new EmployerId("e-1"),
        "Cook",
        Job.of(COOK, Workplace.unknown()));
  }

  private List<String> placed(String share) {
    return matching
        .match(
            "reserved",
            Map.of("share", share),
            MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 1))
        .proposals()
        .stream()
        .map(Proposal::candidate)
        .map(CandidateId::value)
        .sorted()
        .toList();
  }

  @Test
  void theBestGoFirstWhenNothingIsReserved() {
    assertEquals(List.of("ann", "bob"), placed("0"));
  }

  @Test
  void halfOfTheOpeningsGoesToPeopleWithALongDistanceToWork() {
    assertEquals(List.of("ann", "cem"), placed("50"));
  }

  @Test
  void whatIsReservedAndFindsNobodyIsOpenToAll() {
    assertEquals(List.of("ann", "cem"), placed("100"));
  }

  @Test
  void thePolicyHasToTellTheDistance() {
    Matching without = matching.with(Policy.standard());
    MatchRequest request = MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 1);

    NoDistanceException refused =
        assertThrows(
            NoDistanceException.class, () -> without.match("reserved", Map.of(), request));

    assertEquals(
        "The strategy [reserved] needs the criterion [long-without-work] in the policy.\n"
            + "Maybe demand it there: it puts nobody out and adds nothing to the score.",
        refused.getMessage());
  }

  @Test
  void theReasonIsToldInDutchAndEnglish() {
    assertEquals(
        List.of("De kandidaat is 45 maanden zonder werk. Vanaf 24 maanden is de afstand tot werk groot."),
        told(Locale.forLanguageTag("nl")));
    assertEquals(
        List.of(
            "The candidate has been without work for 45 months. From 24 months on the distance to"
                + " work is long."),
        told(Locale.ENGLISH));
  }

  private List<String> told(Locale locale) {
    Judgement judgement =
        matching
            .market()
            .judge(
                new CandidateId("cem"),
                new VacancyId("kitchen-1"),
                Direction.CANDIDATES_FOR_VACANCY);
    return Wording.of(locale, new CodeTaxonomy(), Matching.criteria())
        .evidence(judgement.explanation().findings().get(0));
  }
}
