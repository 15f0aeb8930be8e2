package nl.pow.adapters.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.pow.core.text.Nearest;

/** What columns of exports usually hold, by their names. */
final class Hints {
  private static final String FILE = "hints.csv";

  /** Names as short as this are alike by chance. */
  private static final int SHORT = 5;

  private final TreeMap<String, ColumnMapping> byName = new TreeMap<>();

  private Hints() {}

  /** The columns of the profiles that come along, and other names for them and for more. */
  static Hints of(Target target) {
    Hints hints = new Hints();
    MappingProfiles.names().stream()
        .map(MappingProfiles::named)
        .filter(profile -> profile.target() == target)
        .flatMap(profile -> profile.columns().stream())
        .forEach(column -> hints.byName.put(plain(column.column()), column));
    try (InputStream bytes = Hints.class.getResourceAsStream(FILE);
        CsvReader<NamedCsvRecord> lines =
            CsvReader.builder()
                .ofNamedCsvRecord(
                    new InputStreamReader(
                        Objects.requireNonNull(bytes, FILE), StandardCharsets.UTF_8))) {
      lines.stream()
          .filter(line -> line.getField("target").equals(target.name()))
          .forEach(hints::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hints;
  }

  private void add(NamedCsvRecord line) {
    String name = line.getField("name");
    String like = line.getField("like");
    String form = line.getField("form");
    ColumnMapping column;
    if (!like.isEmpty()) {
      column = Objects.requireNonNull(byName.get(plain(like)), like);
    } else if (!line.getField("ignored").isEmpty()) {
      column = ColumnMapping.ignored(name, line.getField("ignored"));
    } else {
      column =
          ColumnMapping.of(
              name, line.getField("field"), form.isEmpty() ? null : ValueForm.valueOf(form));
    }
    byName.put(plain(name), column);
  }

  /** What a column of that name, or of nearly that name, usually holds. */
  Optional<ColumnMapping> find(String name) {
    String plain = plain(name);
    ColumnMapping exact = byName.get(plain);
    return exact != null
        ? Optional.of(exact)
        : Nearest.to(plain, byName.keySet())
            .filter(near -> near.length() > SHORT)
            .map(near -> Objects.requireNonNull(byName.get(near)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", " ").strip();
  }
}
