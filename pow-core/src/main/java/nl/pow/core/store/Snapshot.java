package nl.pow.core.store;

import java.util.Comparator;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;

/**
 * One consistent picture of the people and the work to be matched.
 *
 * <p>Has no protected attributes. Each list is in ascending order of id and names no id twice.
 *
 * @param revision the revision that it was taken from; {@link Revision#ZERO} when it came from no
 *     store
 * @param candidates the candidates
 * @param vacancies the vacancies
 * @param employers the employers of these vacancies, as far as known
 */
public record Snapshot(
    Revision revision,
    List<Candidate> candidates,
    List<Vacancy> vacancies,
    List<Employer> employers) {
  /** Copies and sorts the lists; throws {@link DuplicateIdException} when an id comes twice. */
  public Snapshot {
    candidates = sorted(candidates, Comparator.comparing(Candidate::id));
    vacancies = sorted(vacancies, Comparator.comparing(Vacancy::id));
    employers = sorted(employers, Comparator.comparing(Employer::id));
  }

  /**
   * A snapshot of what the caller holds, without a store.
   *
   * @param candidates the candidates, in any order
   * @param vacancies the vacancies, in any order
   * @return the snapshot
   */
  public static Snapshot of(List<Candidate> candidates, List<Vacancy> vacancies) {
    return new Snapshot(Revision.ZERO, candidates, vacancies, List.of());
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    List<T> sorted = items.stream().sorted(order).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
        throw new DuplicateIdException(sorted.get(i).toString());
      }
    }
    return sorted;
  }
}
