package nl.pow.adapters.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the columns of a file, and where the profile finds them. */
final class Header {
  private final List<String> names;
  private final Map<String, Integer> places;

  private Header(List<String> names, Map<String, Integer> places) {
    this.names = names;
    this.places = places;
  }

  /** Tells columns that are missing, that come twice, and that the profile does not know. */
  static Header of(Row row, MappingProfile profile, Findings findings) {
    List<String> names = row.cells().stream().map(String::strip).toList();
    Map<String, Integer> places = new HashMap<>();
    List<String> known = profile.columns().stream().map(ColumnMapping::column).toList();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (isReason(name)) {
        continue;
      }
      if (places.putIfAbsent(name, i) != null && known.contains(name)) {
        findings.error("mapping-column-twice", name, Map.of());
      } else if (!known.contains(name)) {
        findings.warning("mapping-column-unknown", "", Map.of("column", i + 1));
      }
    }
    for (ColumnMapping column : profile.columns()) {
      if (column.isRead() && !places.containsKey(column.column())) {
        findings.error("mapping-column-missing", column.column(), Map.of());
      }
    }
    return new Header(names, places);
  }

  private static boolean isReason(String name) {
    return MappingReading.REASONS.contains(name);
  }

  int width() {
    return names.size();
  }

  int place(String column) {
    return places.getOrDefault(column, 0);
  }

  /** The names without those that tell why a row was rejected before. */
  List<String> shown() {
    return names.stream().filter(name -> !isReason(name)).collect(Collectors.toList());
  }

  List<String> shown(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i >= names.size() || !isReason(names.get(i))) {
        cells.add(row.cells().get(i));
      }
    }
    return cells;
  }
}
