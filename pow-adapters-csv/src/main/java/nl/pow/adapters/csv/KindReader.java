package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<Source, long[]> stamps = new HashMap<>();

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
    for (Line line : reader.read(file, kind.columns(table), kind.optional(stamped))) {
      Source source = new Source(file.name(), line.number());
      List<@Nullable String> cells = line.cells();
      rows.add(new Row(table.name(), root ? cells.subList(0, width) : cells, source));
      if (root) {
        stamps.put(source, stamp(line.cells().subList(width, width + 2), source));
      }
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
    return composed.items().stream().map(this::held).toList();
  }

  private Held<E> held(Composed.Item<E> item) {
    long[] stamp = stamps.getOrDefault(item.source(), new long[2]);
    return new Held<>(item.entity(), stamp[0], stamp[1], item.source());
  }

  private long[] stamp(List<@Nullable String> cells, Source source) {
    long[] stamp = new long[2];
    for (int i = 0; i < stamp.length; i++) {
      String cell = cells.get(i);
      if (cell == null ? stamped : !STAMP.matcher(cell).matches()) {
        faults.add("cell-stamp", source, CsvKind.STAMP.get(i), Map.of());
      } else if (cell != null) {
        stamp[i] = Long.parseLong(cell);
      }
    }
    return stamp;
  }
}
