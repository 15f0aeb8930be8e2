package nl.pow.matching.market;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.compiled.Finder;
import nl.pow.matching.compiled.Source;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.policy.Direction;

/** The best few for each participant; a direction is compiled when it is first asked for. */
final class Shortlists {
  private final Bench bench;
  private final MatchContext context;
  private final List<Side<CandidateId, Candidate>> candidates;
  private final List<Side<VacancyId, Vacancy>> vacancies;
  private final Map<Direction, Finder> finders = new EnumMap<>(Direction.class);

  Shortlists(
      Bench bench,
      MatchContext context,
      List<Side<CandidateId, Candidate>> candidates,
      List<Side<VacancyId, Vacancy>> vacancies) {
    this.bench = bench;
    this.context = context;
    this.candidates = candidates;
    this.vacancies = vacancies;
  }

  List<CandidateId> candidates(Side<VacancyId, Vacancy> vacancy, int top) {
    Finder finder = finder(Direction.CANDIDATES_FOR_VACANCY);
    return ids(finder.best(vacancy.number(), top), candidates);
  }

  List<VacancyId> vacancies(Side<CandidateId, Candidate> candidate, int top) {
    Finder finder = finder(Direction.VACANCIES_FOR_CANDIDATE);
    return ids(finder.best(candidate.number(), top), vacancies);
  }

  private static <I extends Id> List<I> ids(int[] numbers, List<? extends Side<I, ?>> sides) {
    List<I> ids = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      ids.add(sides.get(number).id());
    }
    return ids;
  }

  private synchronized Finder finder(Direction direction) {
    return finders.computeIfAbsent(direction, this::compile);
  }

  private Finder compile(Direction direction) {
    Source source =
        new Source(
            context,
            List.copyOf(bench.judges()),
            candidates.stream().map(Side::facts).toList(),
            vacancies.stream().map(Side::facts).toList());
    return Finder.of(
        source, direction, Objects.requireNonNull(bench.juries().get(direction)).rules());
  }
}
