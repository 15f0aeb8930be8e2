package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Source;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.shape.Composed;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a commit back; used once. */
final class ChangeReader {
  private final String file;
  private final List<CsvKind<?, ?>> kinds;
  private final List<Change> changes = new ArrayList<>();
  private @Nullable Line head;
  private Map<String, Row> rows = new LinkedHashMap<>();

  ChangeReader(String file, List<CsvKind<?, ?>> kinds) {
    this.file = file;
    this.kinds = kinds;
  }

  ChangeSet read(List<Line> lines) {
    for (Line line : lines) {
      if ("cell".equals(line.cells().get(0))) {
        cell(line);
      } else {
        finish();
        head = line;
      }
    }
    finish();
    return new ChangeSet(changes);
  }

  private void cell(Line line) {
    Table table = table(line);
    List<@Nullable String> cells = new ArrayList<>();
    Row row = rows.get(text(line, 5));
    if (row != null && !row.table().equals(table.name())) {
      throw corrupt(line.number(), "it belongs to a row of another table");
    }
    cells.addAll(
        row == null ? Arrays.asList(new @Nullable String[table.columns().size()]) : row.cells());
    int column = table.columns().stream().map(c -> c.name()).toList().indexOf(text(line, 6));
    if (column < 0) {
      throw corrupt(line.number(), "it names a column that is not known");
    }
    cells.set(column, text(line, 7));
    rows.put(text(line, 5), new Row(table.name(), cells, new Source(file, line.number())));
  }

  private void finish() {
    if (head != null) {
      Line first = head;
      try {
        changes.add(
            "erase".equals(first.cells().get(0))
                ? new Change.Erase(new CandidateId(text(first, 2)))
                : change(kind(first), first));
      } catch (InvalidValueException | IllegalArgumentException e) {
        throw corrupt(first.number(), "it holds no change");
      }
    }
    rows = new LinkedHashMap<>();
  }

  private <E extends Entity<I>, I extends Id> Change change(CsvKind<E, I> kind, Line line) {
    return switch (text(line, 0)) {
      case "insert" -> new Change.Insert<>(kind.kind(), entity(kind, line));
      case "update" -> new Change.Update<>(kind.kind(), entity(kind, line), version(line));
      case "delete" ->
          new Change.Delete<>(kind.kind(), kind.kind().id(text(line, 2)), version(line));
      default -> throw corrupt(line.number(), "it names no operation");
    };
  }

  private <E extends Entity<I>, I extends Id> E entity(CsvKind<E, I> kind, Line line) {
    Composed<E> composed = kind.shape().compose(rows.values());
    if (!composed.problems().isEmpty() || composed.items().size() != 1) {
      throw corrupt(line.number(), "it holds no entity of its kind");
    }
    return composed.entities().get(0);
  }

  private CsvKind<?, ?> kind(Line line) {
    return kinds.stream()
        .filter(k -> k.kind().name().equals(line.cells().get(1)))
        .findFirst()
        .orElseThrow(() -> corrupt(line.number(), "it names a kind that is not known"));
  }

  private Table table(Line line) {
    return kinds.stream()
        .flatMap(k -> k.shape().tables().stream())
        .filter(t -> t.name().equals(line.cells().get(4)))
        .findFirst()
        .orElseThrow(() -> corrupt(line.number(), "it names a table that is not known"));
  }

  private static long version(Line line) {
    return Long.parseLong(text(line, 3));
  }

  private static String text(Line line, int index) {
    return Objects.requireNonNullElse(line.cells().get(index), "");
  }

  private CorruptStoreException corrupt(int line, String what) {
    return new CorruptStoreException(file, "line " + line, what);
  }
}
