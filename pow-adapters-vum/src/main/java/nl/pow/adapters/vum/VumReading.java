package nl.pow.adapters.vum;

import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.Entity;
import nl.pow.core.Problem;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;

/**
 * What came out of one document: the records that were taken, and the problems of all records.
 *
 * <p>A record is refused when it has a problem of severity {@code ERROR}; its other problems are
 * listed too. Immutable.
 *
 * @param records how many records the document holds
 * @param entities the entities of the records that were taken, in the order of the document
 * @param employers the employers of vacancies, one for each; empty for jobseekers
 * @param protectedAttributes what the law protects of jobseekers, for those of whom the document
 *     tells it; empty for vacancies
 * @param problems all problems, in the order of the document
 * @param <E> the type of the entities
 */
public record VumReading<E extends Entity<?>>(
    int records,
    List<E> entities,
    List<Employer> employers,
    List<ProtectedAttributes> protectedAttributes,
    List<Problem> problems) {
  /** Copies the lists. */
  public VumReading {
    entities = List.copyOf(entities);
    employers = List.copyOf(employers);
    protectedAttributes = List.copyOf(protectedAttributes);
    problems = List.copyOf(problems);
  }

  /**
   * How many records were refused.
   *
   * @return {@code records} less the number of entities
   */
  public int refused() {
    return records - entities.size();
  }

  /**
   * How often each problem was found.
   *
   * @return the number of problems by code, in the order of the codes
   */
  public SortedMap<String, Integer> problemsByCode() {
    NavigableMap<String, Integer> counts = new TreeMap<>();
    problems.forEach(p -> counts.merge(p.code(), 1, Integer::sum));
    return counts;
  }

  /**
   * Text for logs.
   *
   * @return the numbers of records, entities and problems
   */
  @Override
  public String toString() {
    return "VumReading[records="
        + records
        + ", entities="
        + entities.size()
        + ", problems="
        + problems.size()
        + "]";
  }
}
