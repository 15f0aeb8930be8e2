package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;

/** Reads a file whose first record names its columns, which come in any order. */
final class TableReader {
  private final Lines reader;
  private final Faults faults;
  private boolean whole = true;

  TableReader(CsvLimits limits, Faults faults) {
    this.reader = new Lines(limits, faults);
    this.faults = faults;
  }

  /** Tells whether nothing was left out so far. */
  boolean isWhole() {
    return whole && reader.isWhole();
  }

  /** Gives the cells in the order of the columns; an optional column that is not there is null. */
  List<Line> read(FileBytes file, List<String> columns, Set<String> optional) {
    List<Line> lines = reader.read(file);
    if (lines.isEmpty()) {
      if (reader.isWhole()) {
        fault("csv-header", file, 1, "", Map.of());
      }
      return List.of();
    }
    List<@Nullable String> header = lines.get(0).cells();
    if (!fits(file, header, columns, optional)) {
      return List.of();
    }
    int[] places = columns.stream().mapToInt(header::indexOf).toArray();
    boolean inOrder = places.length == header.size() && isInOrder(places);
    List<Line> rows = new ArrayList<>(lines.size());
    for (Line line : lines.subList(1, lines.size())) {
      if (line.cells().size() == header.size()) {
        rows.add(inOrder ? line : arranged(line, places));
      } else {
        Map<String, Integer> counts =
            Map.of("expected", header.size(), "found", line.cells().size());
        fault("csv-count", file, line.number(), "", counts);
      }
    }
    return rows;
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

  private boolean fits(
      FileBytes file, List<@Nullable String> header, List<String> columns, Set<String> optional) {
    if (Collections.disjoint(header, columns)) {
      fault("csv-header", file, 1, "", Map.of());
      return false;
    }
    boolean fits = true;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (name == null || !columns.contains(name)) {
        fault("csv-column-unknown", file, 1, shown(name), Map.of("column", i + 1));
        fits = false;
      } else if (!seen.add(name)) {
        fault("csv-column-twice", file, 1, name, Map.of());
        fits = false;
      }
    }
    Set<String> missing = new LinkedHashSet<>(columns);
    missing.removeAll(seen);
    missing.removeAll(optional);
    missing.forEach(name -> fault("csv-column-missing", file, 1, name, Map.of()));
    return fits && missing.isEmpty();
  }

  /** A header is no personal value, but what stands in its place may be anything. */
  private static String shown(@Nullable String name) {
    return name != null && name.matches("[A-Za-z][A-Za-z0-9_ -]{0,63}") ? name : "";
  }

  private void fault(String code, FileBytes file, int line, String path, Map<String, ?> values) {
    whole = false;
    faults.add(code, new Source(file.name(), line), path, values);
  }
}
