package nl.pow.core.labour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/**
 * Who there is against whom is wanted, for each occupation, without telling of a few people.
 *
 * <p>A number of people from 1 up to the least number less one is suppressed: not shown, and not as
 * 0. There is no total of people and no balance from which it could be worked out, so that all
 * pools that differ in suppressed numbers only give the same table.
 *
 * @param leastPeople the least number of people that is shown
 * @param rows one for each occupation that is looked for or wanted, in order of the occupations
 */
public record PoolAndDemand(int leastPeople, List<Row> rows) {
  /** The least number of people that is shown when nothing else is asked. */
  public static final int LEAST = 5;

  /** Copies the list; throws {@link InvalidValueException} when the least number is below 1. */
  public PoolAndDemand {
    if (leastPeople < 1) {
      throw new InvalidValueException(
          "pool-least", "The least number of people that is shown is 1 or more.");
    }
    rows = List.copyOf(rows);
  }

  /**
   * One occupation.
   *
   * @param occupation the occupation
   * @param openings the number of people wanted
   * @param people the number of people who look for it, or null when it is suppressed
   */
  public record Row(OccupationCode occupation, int openings, @Nullable Integer people) {
    /**
     * Tells whether the number of people is too small to show.
     *
     * @return true when it is suppressed
     */
    public boolean isSuppressed() {
      return people == null;
    }

    /**
     * How many people are lacking.
     *
     * @return openings less people, below 0 when there are more people than openings; nothing when
     *     the number of people is suppressed
     */
    public OptionalInt shortage() {
      return people == null ? OptionalInt.empty() : OptionalInt.of(openings - people);
    }
  }

  /**
   * Counts active candidates and open vacancies, and suppresses fewer people than {@link #LEAST}.
   *
   * @param candidates candidates, each once
   * @param vacancies vacancies, each once
   * @return the table
   */
  public static PoolAndDemand of(Collection<Candidate> candidates, Collection<Vacancy> vacancies) {
    return of(candidates, vacancies, LEAST);
  }

  /**
   * Counts active candidates and open vacancies.
   *
   * @param candidates candidates, each once; each counts once for every occupation looked for
   * @param vacancies vacancies, each once; each counts for the number of people that it wants
   * @param leastPeople the least number of people that is shown, 1 or more
   * @return the table
   * @throws InvalidValueException when the least number is below 1
   */
  public static PoolAndDemand of(
      Collection<Candidate> candidates, Collection<Vacancy> vacancies, int leastPeople) {
    SortedMap<OccupationCode, Integer> people = new TreeMap<>();
    candidates.stream()
        .filter(one -> one.status() == CandidateStatus.ACTIVE)
        .flatMap(one -> one.wishes().occupations().stream().distinct())
        .forEach(occupation -> people.merge(occupation, 1, Integer::sum));
    SortedMap<OccupationCode, Integer> openings = new TreeMap<>();
    for (Vacancy vacancy : vacancies) {
      OccupationCode occupation = vacancy.job().occupation();
      if (occupation != null && vacancy.status() == VacancyStatus.OPEN) {
        openings.merge(occupation, vacancy.openings(), Integer::sum);
      }
    }
    SortedSet<OccupationCode> all = new TreeSet<>(people.keySet());
    all.addAll(openings.keySet());
    List<Row> rows = new ArrayList<>();
    for (OccupationCode occupation : all) {
      int count = people.getOrDefault(occupation, 0);
      boolean small = count > 0 && count < leastPeople;
      rows.add(new Row(occupation, openings.getOrDefault(occupation, 0), small ? null : count));
    }
    return new PoolAndDemand(leastPeople, rows);
  }
}
