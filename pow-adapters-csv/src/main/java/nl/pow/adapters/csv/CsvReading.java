package nl.pow.adapters.csv;

import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;

/**
 * What a folder held: the entities that are whole, and every problem. Immutable.
 *
 * <p>An entity with an error in any of its rows, one that breaks a rule and one that refers to what
 * is not there are left out and reported.
 */
public final class CsvReading {
  private final String folder;
  private final Revision revision;
  private final Contents contents;
  private final List<Problem> problems;

  CsvReading(String folder, Revision revision, Contents contents, List<Problem> problems) {
    this.folder = folder;
    this.revision = revision;
    this.contents = contents;
    this.problems = List.copyOf(problems);
  }

  /**
   * The revision that the folder was at.
   *
   * @return the revision of the store, 1 for plain files
   */
  public Revision revision() {
    return revision;
  }

  /**
   * The entities of a kind.
   *
   * @param <E> the type of the entity
   * @param <I> the type of its id
   * @param kind the kind
   * @return the entities in the order of the file
   */
  public <E extends Entity<I>, I extends Id> List<E> entities(Kind<E, I> kind) {
    return contents.of(kind).stream().map(Held::entity).toList();
  }

  /**
   * Everything that was found wrong, by file and line.
   *
   * @return the problems, sorted; empty when there are none
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Refuses the whole when anything in it is wrong.
   *
   * @return this reading
   * @throws InvalidDataException with all problems, when one of them is an error
   */
  public CsvReading strict() {
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new InvalidDataException("The folder [" + folder + "]", problems);
    }
    return this;
  }

  /**
   * What is to be matched.
   *
   * @return candidates, vacancies and employers
   */
  public Snapshot snapshot() {
    return new Snapshot(
        revision, entities(Kind.CANDIDATE), entities(Kind.VACANCY), entities(Kind.EMPLOYER));
  }
}
