package nl.pow.core.labour;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.pow.core.InvalidValueException;
import nl.pow.core.LeastPeople;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Who there is against whom is wanted, for each occupation or group of them, without telling of a
 * few people.
 *
 * <p>A number of people from 1 up to the least number less one is suppressed: not shown, and not as
 * 0. There is no total of people and no balance from which it could be worked out, so that all
 * pools that differ in suppressed numbers only give the same table.
 *
 * @param leastPeople the least number of people that is shown
 * @param rows one for each occupation that is looked for or wanted, in order of the occupations
 * @param peopleWithout the number of people who name no occupation, or null when it is suppressed
 * @param openingsWithout the number of people wanted of whom no occupation is known
 */
public record PoolAndDemand(
    int leastPeople, List<Row> rows, @Nullable Integer peopleWithout, int openingsWithout) {
  /** Copies the list; throws {@link InvalidValueException} when the least number is below 1. */
  public PoolAndDemand {
    leastPeople = new LeastPeople(leastPeople).number();
    rows = List.copyOf(rows);
  }

  /**
   * One occupation, or one group of them.
   *
   * @param occupation the occupation, or the group
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
   * Counts active candidates and open vacancies, and suppresses fewer people than {@link
   * LeastPeople#USUAL}.
   *
   * @param candidates candidates, each once
   * @param vacancies vacancies, each once
   * @return the table
   */
  public static PoolAndDemand of(Collection<Candidate> candidates, Collection<Vacancy> vacancies) {
    return of(candidates, vacancies, LeastPeople.USUAL);
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
    return of(candidates, vacancies, UnaryOperator.identity(), leastPeople);
  }

  /**
   * Counts active candidates and open vacancies for each group of occupations. Tell one division
   * into groups only: of two, suppressed numbers may be worked out.
   *
   * @param candidates candidates, each once; each counts once for every group looked for
   * @param vacancies vacancies, each once; each counts for the number of people that it wants
   * @param group tells the group of an occupation, such as {@link
   *     nl.pow.core.taxonomy.CodeTaxonomy#group}
   * @param leastPeople the least number of people that is shown, 1 or more
   * @return the table
   * @throws InvalidValueException when the least number is below 1
   */
  public static PoolAndDemand of(
      Collection<Candidate> candidates,
      Collection<Vacancy> vacancies,
      UnaryOperator<OccupationCode> group,
      int leastPeople) {
    return of(Groups.of(candidates, vacancies, group), leastPeople);
  }

  static PoolAndDemand of(Groups groups, int leastPeople) {
    LeastPeople least = new LeastPeople(leastPeople);
    List<Row> rows =
        groups.all().stream()
            .map(
                occupation ->
                    new Row(
                        occupation,
                        Groups.openings(groups.workIn(occupation)),
                        least.shown(groups.peopleIn(occupation).size())))
            .toList();
    return new PoolAndDemand(
        leastPeople,
        rows,
        least.shown(groups.peopleWithout().size()),
        Groups.openings(groups.workWithout()));
  }
}
