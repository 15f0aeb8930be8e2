package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the records of a file; brings the cells of each in the order of the columns. */
final class TableRows implements Consumer<Line> {
  private final List<String> columns;
  private final Set<String> optional;
  private final Consumer<Line> rows;
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable List<@Nullable String> header;
  private boolean fits;
  private boolean inOrder;
  private int[] places = {};

  /** Something wrong with the header or with a record. */
  record Fault(String code, int line, String path, Map<String, ?> values) {}

  TableRows(List<String> columns, Set<String> optional, Consumer<Line> rows) {
    this.columns = columns;
    this.optional = optional;
    this.rows = rows;
  }

  boolean isEmpty() {
    return header == null;
  }

  List<Fault> faults() {
    return faults;
  }

  @Override
  public void accept(Line line) {
    if (header == null) {
      begin(line.cells());
    } else if (fits && line.cells().size() != header.size()) {
      Map<String, Integer> counts = Map.of("expected", header.size(), "found", line.cells().size());
      fault("csv-count", line.number(), "", counts);
    } else if (fits) {
      rows.accept(inOrder ? line : arranged(line, places));
    }
  }

  private void begin(List<@Nullable String> first) {
    header = first;
    check(first);
    fits = faults.isEmpty();
    places = columns.stream().mapToInt(first::indexOf).toArray();
    inOrder = places.length == first.size() && isInOrder(places);
  }

  private static Line arranged(Line line, int[] places) {
    List<@Nullable String> cells = new ArrayList<>(places.length);
    for (int place : places) {
      cells.add(place < 0 ? null : line.cells().get(place));
    }
    return new Line(line.number(), cells, false);
  }

  private static boolean isInOrder(int[] places) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] != i) {
        return false;
      }
    }
    return true;
  }

  private void check(List<@Nullable String> header) {
    if (Collections.disjoint(header, columns)) {
      fault("csv-header", 1, "", Map.of());
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (name == null || !columns.contains(name)) {
        fault("csv-column-unknown", 1, shown(name), Map.of("column", i + 1));
      } else if (!seen.add(name)) {
        fault("csv-column-twice", 1, name, Map.of());
      }
    }
    Set<String> missing = new LinkedHashSet<>(columns);
    missing.removeAll(seen);
    missing.removeAll(optional);
    missing.forEach(name -> fault("csv-column-missing", 1, name, Map.of()));
  }

  /** A header is no personal value, but what stands in its place may be anything. */
  private static String shown(@Nullable String name) {
    return name != null && name.matches("[A-Za-z][A-Za-z0-9_ -]{0,63}") ? name : "";
  }

  private void fault(String code, int line, String path, Map<String, ?> values) {
    faults.add(new Fault(code, line, path, values));
  }
}
