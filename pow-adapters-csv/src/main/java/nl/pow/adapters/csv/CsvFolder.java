package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.Source;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;

/**
 * Reads a folder of CSV files without opening it as a store: no lock is taken, nothing is written.
 *
 * <p>The files are {@code candidate.csv}, {@code vacancy.csv}, {@code employer.csv}, {@code
 * protected_attributes.csv} and those of their lists, such as {@code
 * candidate_wishes_occupations.csv}; each may be absent. They are in UTF-8, with a comma or a
 * semicolon between fields, and their first line names every column of the table form ({@link
 * nl.pow.core.shape.Shape}) in any order; {@code version} and {@code revision} may be left out. An
 * empty field is an absent value, {@code ""} is an empty text. A folder that is a store is not read
 * here but reported: a store gives data of people only to a session with a purpose ({@link
 * nl.pow.core.store.Store#open}).
 */
public final class CsvFolder {
  private CsvFolder() {}

  /**
   * Reads a folder within the default limits.
   *
   * @param folder the folder
   * @param locale the language of the problems: Dutch, or else English
   * @return the entities that are whole, and every problem
   */
  public static CsvReading read(Path folder, Locale locale) {
    return read(folder, CsvLimits.defaults(), locale);
  }

  /**
   * Reads a folder.
   *
   * @param folder the folder
   * @param limits how much is taken
   * @param locale the language of the problems: Dutch, or else English
   * @return the entities that are whole, and every problem
   */
  public static CsvReading read(Path folder, CsvLimits limits, Locale locale) {
    Faults faults = new Faults(locale, limits.problems());
    String name = folder.toString();
    try {
      DirOps dir = new RealDir(folder);
      if (dir.list().contains(Publication.CURRENT)) {
        faults.add("csv-store", new Source(name, 0), "", Map.of());
        return new CsvReading(name, Revision.ZERO, new Contents(), List.copyOf(faults.sorted()));
      }
      if (PlainFiles.in(dir).isEmpty()) {
        faults.add("csv-folder", new Source(name, 0), "", Map.of());
      }
      PlainFiles files = new PlainFiles(dir, limits, faults);
      Contents contents = new FolderReader(limits, faults).read(files, false).sound(faults);
      return new CsvReading(name, new Revision(1), contents, faults.sorted());
    } catch (IOException e) {
      faults.add("csv-folder", new Source(name, 0), "", Map.of());
      return new CsvReading(name, Revision.ZERO, new Contents(), List.copyOf(faults.sorted()));
    }
  }

  /**
   * Writes plain files that {@link #read} takes: what somebody hands over to a store, or to others.
   *
   * <p>A file for each table that has rows, and one for each kind. Protected attributes are not
   * written, since a snapshot has none. This is no store: files appear one after the other.
   *
   * @param folder the folder; made when it is not there
   * @param snapshot what to write
   * @throws IOException when a file is there already, or cannot be written
   * @throws nl.pow.core.InvalidValueException when a text has a NUL or half of a surrogate pair, or
   *     is longer than the default limits
   */
  public static void write(Path folder, Snapshot snapshot) throws IOException {
    Files.createDirectories(folder);
    PlainOutput output = new PlainOutput(folder);
    output.write(Kind.EMPLOYER, snapshot.employers());
    output.write(Kind.VACANCY, snapshot.vacancies());
    output.write(Kind.CANDIDATE, snapshot.candidates());
  }
}
