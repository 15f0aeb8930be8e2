package nl.pow.core.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.LeastPeople;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * How many people really went from one occupation or sector to another, by the placements that
 * began in some time.
 *
 * <p>A number of people from 1 up to the least number less one is suppressed: not shown, and not as
 * 0. There is no total from which it could be worked out.
 *
 * @param period when the work began
 * @param leastPeople the least number of people that is shown
 * @param moves every move that somebody made, in order of from and to
 */
public record RealisedMoves(Period period, int leastPeople, List<Move> moves) {
  /** What the numbers rest on, as a code with words of this library. */
  public static final Code SOURCE = new Code("source", "placements");

  private static final Comparator<WorkExperience> LAST =
      Comparator.comparing(
              (WorkExperience work) ->
                  work.period().to() == null ? LocalDate.MAX : work.period().to())
          .thenComparing(
              work -> work.period().from() == null ? LocalDate.MIN : work.period().from());

  /** Copies the list; throws {@link InvalidValueException} when the least number is below 1. */
  public RealisedMoves {
    leastPeople = new LeastPeople(leastPeople).number();
    moves = List.copyOf(moves);
  }

  /**
   * One move.
   *
   * @param from the occupation or sector left
   * @param to the occupation or sector taken up, another one
   * @param people how many different people made it, or null when that is suppressed
   */
  public record Move(Code from, Code to, @Nullable Integer people) {}

  private record Step(Code from, Code to) implements Comparable<Step> {
    private static final Comparator<Step> ORDER =
        Comparator.comparing(Step::from).thenComparing(Step::to);

    @Override
    public int compareTo(Step other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Counts moves between occupations: from the work that somebody did last before the placement
   * began, to the occupation of the vacancy that it fills.
   *
   * @param placements placements, each once
   * @param candidates those who were placed; of others nothing is known
   * @param vacancies the vacancies that were filled; of others nothing is known
   * @param period when the work began
   * @param leastPeople the least number of people that is shown, 1 or more
   * @return the moves between two occupations that are both known and differ
   * @throws InvalidValueException when the least number is below 1
   */
  public static RealisedMoves betweenOccupations(
      Collection<Placement> placements,
      Collection<Candidate> candidates,
      Collection<Vacancy> vacancies,
      Period period,
      int leastPeople) {
    Map<CandidateId, Candidate> people =
        candidates.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    Map<VacancyId, Vacancy> work =
        vacancies.stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
    return count(placements, period, leastPeople, (one, day) -> step(one, day, people, work));
  }

  /**
   * Counts moves between sectors, as the placements tell them.
   *
   * @param placements placements, each once
   * @param period when the work began
   * @param leastPeople the least number of people that is shown, 1 or more
   * @return the moves between two sectors of one list that differ
   * @throws InvalidValueException when the least number is below 1
   */
  public static RealisedMoves betweenSectors(
      Collection<Placement> placements, Period period, int leastPeople) {
    return count(
        placements,
        period,
        leastPeople,
        (one, day) -> {
          Code before = one.sectors().before();
          Code now = one.sectors().now();
          return before != null && now != null && one.sectors().isSwitch()
              ? Optional.of(new Step(before, now))
              : Optional.empty();
        });
  }

  /**
   * How many people made a move.
   *
   * @param from the occupation or sector left
   * @param to the occupation or sector taken up
   * @return the move; with 0 people when nobody made it
   */
  public Move move(Code from, Code to) {
    return moves.stream()
        .filter(one -> one.from().equals(from) && one.to().equals(to))
        .findFirst()
        .orElse(new Move(from, to, 0));
  }

  private interface Reading {
    Optional<Step> step(Placement placement, LocalDate begunOn);
  }

  private static RealisedMoves count(
      Collection<Placement> placements, Period period, int leastPeople, Reading reading) {
    LeastPeople least = new LeastPeople(leastPeople);
    SortedMap<Step, SortedSet<String>> people = new TreeMap<>();
    for (Placement one : placements) {
      one.begunOn()
          .filter(period::contains)
          .flatMap(day -> reading.step(one, day))
          .ifPresent(
              step ->
                  people
                      .computeIfAbsent(step, none -> new TreeSet<>())
                      .add(one.candidate().value()));
    }
    List<Move> moves = new ArrayList<>();
    people.forEach(
        (step, who) -> moves.add(new Move(step.from(), step.to(), least.shown(who.size()))));
    return new RealisedMoves(period, leastPeople, moves);
  }

  private static Optional<Step> step(
      Placement one,
      LocalDate day,
      Map<CandidateId, Candidate> people,
      Map<VacancyId, Vacancy> work) {
    Candidate person = people.get(one.candidate());
    VacancyId filled = one.origin().vacancy();
    Vacancy vacancy = filled == null ? null : work.get(filled);
    OccupationCode now = vacancy == null ? null : vacancy.job().occupation();
    OccupationCode before = person == null ? null : before(person, day);
    return now == null || before == null || now.equals(before)
        ? Optional.empty()
        : Optional.of(new Step(before.code(), now.code()));
  }

  /** The occupation of the last work that began, or ended, before a day. */
  private static @Nullable OccupationCode before(Candidate person, LocalDate day) {
    return person.qualifications().experience().stream()
        .filter(work -> work.occupation() != null && isBefore(work.period(), day))
        .max(LAST)
        .map(WorkExperience::occupation)
        .orElse(null);
  }

  private static boolean isBefore(Period work, LocalDate day) {
    LocalDate from = work.from();
    LocalDate to = work.to();
    return from == null ? to != null && to.isBefore(day) : from.isBefore(day);
  }
}
