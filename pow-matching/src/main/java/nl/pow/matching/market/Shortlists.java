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
import nl.pow.matching.policy.Direction;

/** The best few for each participant; a direction is compiled when it is first asked for. */
final class Shortlists {
  private final Source source;
  private final Map<Direction, Jury> juries;
  private final Roll<CandidateId, Candidate> candidates;
  private final Roll<VacancyId, Vacancy> vacancies;
  private final Map<Direction, Finder> finders = new EnumMap<>(Direction.class);

  Shortlists(
      Source source,
      Map<Direction, Jury> juries,
      Roll<CandidateId, Candidate> candidates,
      Roll<VacancyId, Vacancy> vacancies) {
    this.source = source;
    this.juries = juries;
    this.candidates = candidates;
    this.vacancies = vacancies;
  }

  List<CandidateId> candidates(int vacancy, int top) {
    return ids(finder(Direction.CANDIDATES_FOR_VACANCY).best(vacancy, top), candidates);
  }

  List<VacancyId> vacancies(int candidate, int top) {
    return ids(finder(Direction.VACANCIES_FOR_CANDIDATE).best(candidate, top), vacancies);
  }

  private static <I extends Id> List<I> ids(int[] numbers, Roll<I, ?> roll) {
    List<I> ids = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      ids.add(roll.ids().get(number));
    }
    return ids;
  }

  private synchronized Finder finder(Direction direction) {
    return finders.computeIfAbsent(direction, this::compile);
  }

  private Finder compile(Direction direction) {
    return Finder.of(source, direction, Objects.requireNonNull(juries.get(direction)).rules());
  }
}
