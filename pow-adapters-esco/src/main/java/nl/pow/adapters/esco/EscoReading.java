package nl.pow.adapters.esco;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.folder.FolderContents;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a folder of ESCO held, and every problem. Immutable.
 *
 * <p>A row with a problem of severity {@code ERROR} was left out; one with a {@code WARNING} was
 * taken, or says nothing that is not known.
 */
public final class EscoReading {
  private static final String ESCO = "esco";

  private final String folder;
  private final FolderContents contents;

  EscoReading(String folder, FolderContents contents) {
    this.folder = folder;
    this.contents = contents;
  }

  /**
   * The number of occupations.
   *
   * @return 0 when nothing could be read
   */
  public int occupations() {
    Classification read = contents.classification();
    return read == null ? 0 : read.occupations().size();
  }

  /**
   * The number of skills that have a URI.
   *
   * @return 0 or more
   */
  public int skills() {
    return skills(true);
  }

  /**
   * The number of skills of which only the name is known.
   *
   * @return 0 or more
   */
  public int skillsByName() {
    return skills(false);
  }

  /**
   * The number of relations between an occupation and a skill, essential and optional.
   *
   * @return 0 or more
   */
  public int relations() {
    Classification read = contents.classification();
    return read == null ? 0 : read.links().essential().size() + read.links().optional().size();
  }

  /**
   * Everything that was found wrong, by file and line.
   *
   * @return the problems, sorted; empty when there are none
   */
  public List<Problem> problems() {
    return contents.problems();
  }

  /**
   * How often each problem was found.
   *
   * @return the number of problems by code, in the order of the codes
   */
  public SortedMap<String, Integer> problemsByCode() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    problems().forEach(p -> counts.merge(p.code(), 1, Integer::sum));
    return counts;
  }

  /**
   * Refuses the whole when anything in it was left out.
   *
   * @return this reading
   * @throws InvalidDataException with all problems, when one of them is an error
   */
  public EscoReading strict() {
    if (problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new InvalidDataException("The folder [" + folder + "]", problems());
    }
    return this;
  }

  /**
   * What could be read, as a taxonomy.
   *
   * @return a new taxonomy; keep it
   * @throws InvalidDataException with all problems, when nothing could be read
   */
  public Esco taxonomy() {
    Classification read = contents.classification();
    if (read == null) {
      throw new InvalidDataException("The folder [" + folder + "]", problems());
    }
    return new Esco(read, "unknown");
  }

  @Nullable Classification classification() {
    return contents.classification();
  }

  private int skills(boolean withUri) {
    Classification read = contents.classification();
    return read == null
        ? 0
        : (int)
            read.skills().stream()
                .filter(skill -> skill.id().code().scheme().equals(ESCO) == withUri)
                .count();
  }
}
