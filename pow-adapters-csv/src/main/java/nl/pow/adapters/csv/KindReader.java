package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.Problem;
import nl.pow.core.Source;
import nl.pow.core.shape.Composed;
import nl.pow.core.shape.Row;
import nl.pow.core.shape.Table;
import org.jspecify.annotations.Nullable;

/** Reads the files of one kind. */
final class KindReader<E extends Entity<I>, I extends Id> {
  private static final Pattern STAMP = Pattern.compile("[1-9][0-9]{0,17}");

  private final CsvKind<E, I> kind;
  private final TableReader reader;
  private final Faults faults;
  private final boolean stamped;
  private final List<Row> rows = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();

  private record Stamp(Source source, long version, long revision) {}

  KindReader(CsvKind<E, I> kind, CsvLimits limits, Faults faults, boolean stamped) {
    this.kind = kind;
    this.reader = new TableReader(limits, faults);
    this.faults = faults;
    this.stamped = stamped;
  }

  /** Adds the file of one table. */
  void add(Table table, FileBytes file) {
    int width = table.columns().size();
    boolean root = kind.isRoot(table);
    List<Line> roots = new ArrayList<>();
    reader.read(
        file,
        kind.columns(table),
        kind.optional(stamped),
        line -> {
          List<@Nullable String> cells = root ? line.cells().subList(0, width) : line.cells();
          rows.add(new Row(table.name(), cells, new Source(file.name(), line.number())));
          if (root) {
            roots.add(line);
          }
        });
    for (Line line : roots) {
      Source source = new Source(file.name(), line.number());
      stamps.add(stamp(line.cells().subList(width, width + 2), source));
    }
  }

  List<Held<E>> read() {
    Composed<E> composed = kind.shape().compose(rows);
    boolean whole = reader.isWhole();
    List<Problem> problems =
        composed.problems().stream()
            // a row that could not be read leaves others without an owner: not their fault
            .filter(p -> whole || !p.code().equals("row-orphan"))
            .toList();
    faults.addAll(problems, kind.shape().tables());
    List<Held<E>> held = new ArrayList<>(composed.items().size());
    Iterator<Stamp> next = stamps.iterator();
    for (Composed.Item<E> item : composed.items()) {
      // entities come in the order of their rows, of which some hold none
      Stamp stamp = next.next();
      while (!stamp.source().equals(item.source())) {
        stamp = next.next();
      }
      held.add(new Held<>(item.entity(), stamp.version(), stamp.revision(), item.source()));
    }
    return held;
  }

  private Stamp stamp(List<@Nullable String> cells, Source source) {
    long[] stamp = new long[2];
    for (int i = 0; i < stamp.length; i++) {
      String cell = cells.get(i);
      if (cell == null ? stamped : !STAMP.matcher(cell).matches()) {
        faults.add("cell-stamp", source, CsvKind.STAMP.get(i), Map.of());
      } else if (cell != null) {
        stamp[i] = Long.parseLong(cell);
      }
    }
    return new Stamp(source, stamp[0], stamp[1]);
  }
}
