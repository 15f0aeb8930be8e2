package nl.pow.adapters.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.json.JsonReading;
import org.jspecify.annotations.Nullable;

/** One reading of one file. */
final class Intake<E> {
  private final MappingProfile profile;
  private final Class<E> type;
  private final List<ColumnMapping> read;
  private final Cells cells;
  private final ExportFile file;
  private final Locale locale;
  private final Json json;
  private final Map<ColumnMapping, FieldPath> paths = new HashMap<>();
  private final Map<FixedValue, FieldPath> fixed = new LinkedHashMap<>();
  private final Map<Id, Integer> lines = new HashMap<>();
  private final List<E> items = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final int mostProblems;
  private @Nullable Header header;

  Intake(
      MappingProfile profile,
      Class<E> type,
      Json json,
      Cells cells,
      ExportFile file,
      int mostProblems,
      Locale locale) {
    this.profile = profile;
    this.read = profile.columns().stream().filter(ColumnMapping::isRead).toList();
    this.type = type;
    this.cells = cells;
    this.file = file;
    this.mostProblems = mostProblems;
    this.locale = locale;
    this.json = json;
    for (ColumnMapping column : read) {
      Optional.ofNullable(column.field())
          .map(FieldPath::parse)
          .ifPresent(path -> paths.put(column, path));
    }
    for (FixedValue value : profile.fixed()) {
      fixed.put(value, Objects.requireNonNull(FieldPath.parse(value.field())));
    }
  }

  MappingReading<E> read() throws IOException {
    Findings ending = new Findings(file.at(0), locale);
    file.read(this::take, ending);
    if (header == null && !ending.hasError()) {
      ending.error("mapping-empty", "", Map.of());
    } else if (problems.size() > mostProblems) {
      ending.error("mapping-too-many", "", Map.of("most", mostProblems));
    }
    problems.addAll(ending.sorted());
    return new MappingReading<>(
        items,
        rejected,
        problems.stream().sorted().toList(),
        header == null ? List.of() : header.shown(),
        !ending.hasError());
  }

  /** Takes a row; tells whether another one is wanted. */
  private boolean take(Row row) {
    if (header == null) {
      Findings findings = new Findings(file.at(row.line()), locale);
      header = Header.of(row, profile, findings);
      if (findings.hasError()) {
        throw new InvalidDataException(file.name(), findings.sorted());
      }
      problems.addAll(findings.sorted());
    } else {
      judge(row, header);
    }
    return problems.size() <= mostProblems;
  }

  private void judge(Row row, Header known) {
    Findings findings = new Findings(file.at(row.line()), locale);
    E item = null;
    if (row.cells().size() == known.width()) {
      item = entity(row, known, findings);
    } else {
      findings.error(
          "mapping-count", "", Map.of("expected", known.width(), "found", row.cells().size()));
    }
    if (item != null && !findings.hasError()) {
      items.add(item);
    } else {
      rejected.add(new RejectedRow(row.line(), known.shown(row), findings.sorted()));
    }
    problems.addAll(findings.sorted());
  }

  private @Nullable E entity(Row row, Header known, Findings findings) {
    Draft draft = new Draft();
    for (ColumnMapping column : read) {
      FieldPath path = paths.get(column);
      String cell = row.cells().get(known.place(column.column()));
      Suspicion.tell(column.column(), cell, findings);
      List<Object> values = cells.values(column, cell, findings);
      if (path != null) {
        values.forEach(value -> draft.put(path, value, column.column()));
      }
    }
    fixed.forEach((value, path) -> draft.complete(path, value.inJson()));
    Draft.Written document = draft.write();
    JsonReading<E> reading = json.readGood(type, JsonInput.of(document.json()));
    reading.problems().forEach(p -> findings.add(p, column(p.path(), document.columns())));
    E item = reading.items().isEmpty() ? null : reading.items().get(0);
    if (item instanceof Entity<?> entity) {
      Integer before = lines.putIfAbsent(entity.id(), row.line());
      if (before != null) {
        findings.error("mapping-twice", "", Map.of("line", before));
      }
    }
    return item;
  }

  /** The column that a path came from, or was to come from, or that its nearest part came from. */
  private String column(String path, Map<String, String> columns) {
    Optional<String> unwritten =
        columns.containsKey(path)
            ? Optional.empty()
            : read.stream()
                .filter(column -> ("[0]." + column.field()).equals(path))
                .map(ColumnMapping::column)
                .findFirst();
    return unwritten.orElseGet(() -> nearest(path, columns));
  }

  private static String nearest(String path, Map<String, String> columns) {
    String at = path;
    while (!at.isEmpty()) {
      String whole = at;
      Optional<String> found =
          columns.entrySet().stream()
              .filter(e -> e.getKey().equals(whole) || e.getKey().startsWith(whole + "."))
              .map(Map.Entry::getValue)
              .filter(column -> !column.isEmpty())
              .sorted()
              .findFirst();
      if (found.isPresent() && !whole.equals("[0]")) {
        return found.get();
      }
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return "";
  }
}
