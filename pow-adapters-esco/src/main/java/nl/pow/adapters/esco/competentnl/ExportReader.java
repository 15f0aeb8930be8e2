package nl.pow.adapters.esco.competentnl;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.pow.adapters.esco.title.Standing;
import nl.pow.adapters.esco.title.Title;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.Label;

/** Reads the four result files; docs/taxonomies.md gives the queries that make them. */
final class ExportReader {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Path folder;
  private final Export export = new Export();

  private ExportReader(Path folder) {
    this.folder = folder;
  }

  static Export read(Path folder) {
    ExportReader reader = new ExportReader(folder);
    reader.rows("occupations.csv", List.of("uri", "label", "kind"), reader::occupation);
    reader.rows("skills.csv", List.of("uri", "label"), reader::skill);
    reader.rows("requirements.csv", List.of("occupation", "skill", "weight"), reader::requirement);
    reader.rows("matches.csv", List.of("uri", "kind", "target"), reader::match);
    return reader.export;
  }

  private void occupation(NamedCsvRecord row) {
    Code code = own(row.getField("uri"));
    Standing standing = word(Standing.class, row.getField("kind"));
    String label = label(row);
    export.occupations.add(code);
    if (standing == Standing.PREFERRED) {
      export.names.put(code, label);
    }
    export.titles.add(new Title(new OccupationCode(code), new Label(label, DUTCH), standing));
  }

  private void skill(NamedCsvRecord row) {
    Code code = own(row.getField("uri"));
    export.names.put(code, label(row));
    export.skills.add(code);
  }

  private void requirement(NamedCsvRecord row) {
    Code occupation = known(own(row.getField("occupation")), export.occupations, "occupations.csv");
    Code skill = known(own(row.getField("skill")), export.skills, "skills.csv");
    Weight weight = word(Weight.class, row.getField("weight"));
    export
        .requirements
        .computeIfAbsent(occupation, key -> new TreeMap<>())
        .merge(new SkillId(skill), weight, (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  private void match(NamedCsvRecord row) {
    Code code = own(row.getField("uri"));
    if (!export.occupations.contains(code)) {
      known(code, export.skills, "occupations.csv and skills.csv");
    }
    MatchKind kind = word(MatchKind.class, row.getField("kind"));
    Match match = new Match(EscoUri.code(row.getField("target")), kind);
    export.matches.computeIfAbsent(code, key -> new TreeSet<>()).add(match);
  }

  private static Code own(String uri) {
    if (!uri.startsWith("https://linkeddata.competentnl.nl/")) {
      throw new InvalidValueException("competentnl-uri", "This is not a URI of CompetentNL.");
    }
    return new Code(CompetentNl.SCHEME, uri);
  }

  private static Code known(Code code, SortedSet<Code> among, String file) {
    if (!among.contains(code)) {
      throw new InvalidValueException(
          "competentnl-unknown", "What this names is not in " + file + ".");
    }
    return code;
  }

  private static String label(NamedCsvRecord row) {
    String label = row.getField("label").strip();
    if (label.isEmpty()) {
      throw new InvalidValueException("competentnl-label", "The label is empty.");
    }
    return label;
  }

  private static <E extends Enum<E>> E word(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    String known = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
    throw new InvalidValueException("competentnl-word", "This must be one of " + known + ".");
  }

  private void rows(String name, List<String> columns, Consumer<NamedCsvRecord> reading) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      report(name, 0, "competentnl-file", "The file is not there.");
      return;
    }
    long line = 1;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        line = row.getStartingLineNumber();
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(row.getHeader());
        if (!missing.isEmpty()) {
          report(name, 1, "competentnl-columns", "Columns are missing: " + missing + ".");
          return;
        }
        take(name, line, row, reading);
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      report(
          name, line, "competentnl-csv", "From here on the file cannot be read as CSV in UTF-8.");
    }
  }

  private void take(String name, long line, NamedCsvRecord row, Consumer<NamedCsvRecord> reading) {
    try {
      reading.accept(row);
    } catch (InvalidValueException invalid) {
      String rule = Objects.requireNonNullElse(invalid.getMessage(), "");
      report(name, line, invalid.code(), rule);
    }
  }

  private void report(String name, long line, String code, String message) {
    Source source = new Source(name, (int) line);
    export.problems.add(new Problem(code, Severity.ERROR, "", source, message));
  }
}
