package nl.pow.matching.market;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.compiled.Finder;
import nl.pow.matching.compiled.Floor;
import nl.pow.matching.compiled.Source;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/** The best few for each participant; a direction is compiled when it is first asked for. */
final class Shortlists {
  private final Source source;
  private final Map<Direction, Jury> juries;
  private final Rulings rulings;
  private final Roll<CandidateId, Candidate> candidates;
  private final Roll<VacancyId, Vacancy> vacancies;
  private final Map<Direction, Finder> finders = new EnumMap<>(Direction.class);

  /** Somebody with a score. */
  private record Scored<I extends Id>(I id, Score score) {}

  Shortlists(
      Source source,
      Map<Direction, Jury> juries,
      Rulings rulings,
      Roll<CandidateId, Candidate> candidates,
      Roll<VacancyId, Vacancy> vacancies) {
    this.source = source;
    this.juries = juries;
    this.rulings = rulings;
    this.candidates = candidates;
    this.vacancies = vacancies;
  }

  List<CandidateId> candidates(int vacancy, int top) {
    Jury jury = jury(Direction.CANDIDATES_FOR_VACANCY);
    Vacancy asking = vacancies.member(vacancy);
    return best(
        finder(Direction.CANDIDATES_FOR_VACANCY),
        vacancy,
        top,
        candidates,
        rulings.of(asking.id()).keySet(),
        candidate -> jury.score(candidate, asking));
  }

  List<VacancyId> vacancies(int candidate, int top) {
    Jury jury = jury(Direction.VACANCIES_FOR_CANDIDATE);
    Candidate asking = candidates.member(candidate);
    return best(
        finder(Direction.VACANCIES_FOR_CANDIDATE),
        candidate,
        top,
        vacancies,
        rulings.of(asking.id()).keySet(),
        vacancy -> jury.score(asking, vacancy));
  }

  /** The compiled market knows of no decisions: whoever they are about is judged here. */
  private static <I extends Id, S> List<I> best(
      Finder finder,
      int subject,
      int top,
      Roll<I, S> roll,
      Collection<I> decided,
      Function<S, @Nullable Score> scoring) {
    if (decided.isEmpty()) {
      return ids(finder.best(subject, top), roll);
    }
    int enough = (int) Math.min(Integer.MAX_VALUE, (long) top + decided.size());
    Set<Integer> judged = new TreeSet<>();
    for (int number : finder.best(subject, enough)) {
      judged.add(number);
    }
    decided.forEach(id -> judged.add(roll.number(id)));
    List<Scored<I>> scored = new ArrayList<>();
    for (int number : judged) {
      Score score = number < 0 ? null : scoring.apply(roll.member(number));
      if (score != null) {
        scored.add(new Scored<>(roll.ids().get(number), score));
      }
    }
    Comparator<Scored<I>> bestFirst =
        Comparator.comparing((Scored<I> one) -> one.score()).thenComparing(one -> one.id());
    return scored.stream().sorted(bestFirst).limit(top).map(Scored::id).toList();
  }

  private static <I extends Id> List<I> ids(int[] numbers, Roll<I, ?> roll) {
    List<I> ids = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      ids.add(roll.ids().get(number));
    }
    return ids;
  }

  private Jury jury(Direction direction) {
    return Objects.requireNonNull(juries.get(direction));
  }

  private synchronized Finder finder(Direction direction) {
    return finders.computeIfAbsent(direction, this::compile);
  }

  private Finder compile(Direction direction) {
    return Floor.of(source, direction).finder(jury(direction).rules());
  }
}
