package nl.pow.adapters.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.JsonInput;

/**
 * Proposes a profile for a file, from its header and first rows: something to begin with, to be
 * read and completed by somebody who knows the file.
 *
 * <p>No value of the file comes into the profile.
 */
public final class ProfileProposal {
  private static final int ROWS = 200;

  private ProfileProposal() {}

  /**
   * Proposes a profile.
   *
   * @param file the file, with the names of the columns in its first record
   * @param target what a row is to become
   * @return a sound profile; a column that is not known is ignored, and says so
   * @throws IOException when the file cannot be read
   * @throws InvalidDataException when its first rows are no CSV, or beyond {@link
   *     MappingLimits#defaults}, or name no columns that a profile can have
   */
  public static MappingProfile of(Path file, Target target) throws IOException {
    FileForm rough = FileGuess.of(file);
    List<Row> rows = first(new ExportFile(file, rough, MappingLimits.defaults()));
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells();
    Hints hints = Hints.of(target);
    List<ColumnMapping> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String name : header) {
      if (!name.isBlank() && columns.stream().noneMatch(c -> c.column().equals(name.strip()))) {
        columns.add(column(name.strip(), hints.find(name), taken));
      }
    }
    MappingProfile profile =
        new MappingProfile(
            "proposal",
            "1",
            target,
            FileGuess.refined(rough, columns, rows),
            columns,
            fixed(target, taken));
    return MappingProfiles.read(JsonInput.of(MappingProfiles.write(profile)), Locale.ENGLISH);
  }

  private static List<Row> first(ExportFile file) throws IOException {
    Findings ending = new Findings(file.at(0), Locale.ENGLISH);
    List<Row> rows = file.first(ROWS, ending);
    if (ending.hasError()) {
      throw new InvalidDataException(file.name(), ending.sorted());
    }
    return rows;
  }

  private static ColumnMapping column(
      String name, Optional<ColumnMapping> hint, Set<String> taken) {
    if (hint.isEmpty()) {
      return ColumnMapping.ignored(
          name, "Not known: give it a field, or say why it is not to be read.");
    }
    ColumnMapping known = hint.get();
    String field = known.field();
    if (field != null && !field.contains("[*]") && !taken.add(field)) {
      return ColumnMapping.ignored(name, "Another column seems to hold the same.");
    }
    if (field != null) {
      taken.add(field);
    }
    return known.named(name);
  }

  /** Only what completes a field that is there, or that no file of such rows tells. */
  private static List<FixedValue> fixed(Target target, Set<String> taken) {
    return MappingProfiles.names().stream()
        .map(MappingProfiles::named)
        .filter(profile -> profile.target() == target)
        .flatMap(profile -> profile.fixed().stream())
        .filter(value -> !taken.contains(value.field()) || value.form() != null)
        .toList();
  }
}
