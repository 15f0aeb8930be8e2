package nl.pow.testkit.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.party.Employer;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;

/** Turns a market into one with an edge case. */
final class EdgeCases {
  private static final int MOST_OPENINGS = 9_999;
  private static final int MOST = 999;

  private EdgeCases() {}

  static GeneratedMarket apply(EdgeCase edge, GeneratedMarket market) {
    return switch (edge) {
      case NO_CANDIDATES -> new GeneratedMarket(market.employers(), market.vacancies(), List.of());
      case NO_VACANCIES -> new GeneratedMarket(market.employers(), List.of(), market.candidates());
      case NOTHING_KNOWN -> all(market, c -> Candidate.of(c.id(), c.region()), EdgeCases::unknown);
      case ALL_ALIKE -> alike(market);
      case HUGE_VACANCY -> huge(market);
      case EXCLUDING -> excluding(market);
      case LOWEST_LIMITS -> all(market, c -> limited(c, 0, 0), v -> limited(v, 1, 0, 0));
      case HIGHEST_LIMITS ->
          all(
              market,
              c -> limited(c, MOST, HoursPerWeek.LIMIT),
              v -> limited(v, MOST_OPENINGS, MOST, HoursPerWeek.LIMIT));
      case ALL_CLOSED ->
          all(
              market,
              c -> c.withStatus(CandidateStatus.PLACED),
              v -> v.withStatus(VacancyStatus.FILLED));
    };
  }

  private static GeneratedMarket all(
      GeneratedMarket market, UnaryOperator<Candidate> person, UnaryOperator<Vacancy> work) {
    return new GeneratedMarket(
        market.employers(),
        market.vacancies().stream().map(work).toList(),
        market.candidates().stream().map(person).toList());
  }

  private static Vacancy unknown(Vacancy v) {
    return Vacancy.of(v.id(), v.region(), v.employer(), v.title(), Job.unknown());
  }

  private static GeneratedMarket alike(GeneratedMarket market) {
    if (market.candidates().isEmpty() || market.vacancies().isEmpty()) {
      return market;
    }
    Candidate one = market.candidates().get(0);
    Vacancy work = market.vacancies().get(0);
    return all(
        market,
        c ->
            Candidate.of(c.id(), one.region())
                .withStatus(one.status())
                .withMobility(one.mobility())
                .withWishes(one.wishes())
                .withQualifications(one.qualifications()),
        v ->
            Vacancy.of(v.id(), work.region(), work.employer(), work.title(), work.job())
                .withStatus(work.status())
                .withOpenings(work.openings())
                .withTerms(work.terms())
                .withRequirements(work.requirements()));
  }

  private static GeneratedMarket huge(GeneratedMarket market) {
    List<Vacancy> vacancies = new ArrayList<>(market.vacancies());
    if (!vacancies.isEmpty()) {
      vacancies.set(0, vacancies.get(0).withOpenings(MOST_OPENINGS));
    }
    return new GeneratedMarket(market.employers(), vacancies, market.candidates());
  }

  private static GeneratedMarket excluding(GeneratedMarket market) {
    Exclusions everything =
        new Exclusions(
            Collections.emptySortedSet(),
            market.employers().stream()
                .map(Employer::sectors)
                .collect(TreeSet::new, TreeSet::addAll, TreeSet::addAll),
            new TreeSet<>(market.employers().stream().map(Employer::id).toList()),
            Collections.emptySortedSet());
    List<Candidate> candidates = new ArrayList<>(market.candidates());
    for (int i = 0; i < candidates.size(); i += 2) {
      Candidate candidate = candidates.get(i);
      candidates.set(i, candidate.withWishes(excluding(candidate.wishes(), everything)));
    }
    return new GeneratedMarket(market.employers(), market.vacancies(), candidates);
  }

  private static WorkWishes excluding(WorkWishes wishes, Exclusions exclusions) {
    return new WorkWishes(
        wishes.occupations(),
        wishes.sectors(),
        wishes.contracts(),
        wishes.hours(),
        wishes.pattern(),
        wishes.availability(),
        exclusions,
        wishes.interests());
  }

  private static Candidate limited(Candidate candidate, int most, int hours) {
    return candidate
        .withMobility(candidate.mobility().withMaxDistanceKm(most).withMaxTravelMinutes(most))
        .withWishes(candidate.wishes().withHours(new HoursPerWeek(hours, hours)));
  }

  private static Vacancy limited(Vacancy vacancy, int openings, int km, int hours) {
    return vacancy
        .withOpenings(openings)
        .withJob(vacancy.job().withRecruitmentRadiusKm(km))
        .withTerms(vacancy.terms().withHours(new HoursPerWeek(hours, hours)));
  }
}
