package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table by owner; what nobody takes has no owner.
 *
 * <p>Stores keep rows in the order of their owners. They are then found where the last ones ended,
 * or by halves; rows in any other order go through a table of hashes.
 */
final class OwnedRows {
  private final int columns;
  private final List<Row> rows = new ArrayList<>();
  private final BitSet taken = new BitSet();

  /**
   * Where the rows of each owner begin, and the number of all rows; null before it is asked for.
   */
  private int @Nullable [] starts;

  /** The rows of each owner, when these are not in order. */
  private @Nullable Map<Object, List<Row>> scattered;

  /** The owner to look at first. */
  private int next;

  OwnedRows(int columns) {
    this.columns = columns;
  }

  void add(Row row) {
    rows.add(row);
  }

  /** The rows that belong to a row; once. */
  List<Row> take(Row owner) {
    int[] runs = starts();
    if (scattered != null) {
      List<Row> found = scattered.remove(owner.key(columns));
      return found == null ? List.of() : found;
    }
    int run = find(runs, owner);
    if (run < 0 || taken.get(run)) {
      return List.of();
    }
    taken.set(run);
    next = run + 1;
    return rows.subList(runs[run], runs[run + 1]);
  }

  /** The rows that nobody took. */
  List<Row> left() {
    int[] runs = starts();
    List<Row> left = new ArrayList<>();
    if (scattered != null) {
      scattered.values().forEach(left::addAll);
      return left;
    }
    int count = runs.length - 1;
    for (int run = taken.nextClearBit(0); run < count; run = taken.nextClearBit(run + 1)) {
      left.addAll(rows.subList(runs[run], runs[run + 1]));
    }
    return left;
  }

  private int find(int[] runs, Row owner) {
    int low = 0;
    int high = runs.length - 2;
    int middle = Math.min(next, high);
    while (low <= high) {
      int order = order(rows.get(runs[middle]), owner);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
      // the owner before is where a row without any of its own is told at once
      middle = order > 0 && middle == next ? high : (low + high) >>> 1;
    }
    return -1;
  }

  private int[] starts() {
    if (starts == null) {
      starts = scan();
    }
    return starts;
  }

  private int[] scan() {
    int[] found = new int[rows.size() + 1];
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      int order = i == 0 ? -1 : order(rows.get(i - 1), rows.get(i));
      if (order > 0 || !isWhole(rows.get(i))) {
        scatter();
        return found;
      }
      if (order < 0) {
        found[count++] = i;
      }
    }
    found[count] = rows.size();
    return Arrays.copyOf(found, count + 1);
  }

  private void scatter() {
    Map<Object, List<Row>> map = new LinkedHashMap<>();
    for (Row row : rows) {
      map.computeIfAbsent(row.key(columns), key -> new ArrayList<>()).add(row);
    }
    scattered = map;
  }

  private boolean isWhole(Row row) {
    for (int i = 0; i < columns; i++) {
      if (row.cells().get(i) == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Ids by text, as stores sort them; positions, which follow, as numbers are written: 9 before 10.
   */
  private int order(Row row, Row other) {
    for (int i = 0; i < columns; i++) {
      String cell = row.cells().get(i);
      String with = other.cells().get(i);
      int order = Objects.equals(cell, with) ? 0 : order(cell, with, i > 0);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The order of two cells that differ. */
  private static int order(@Nullable String cell, @Nullable String other, boolean byLength) {
    if (cell == null || other == null) {
      return cell == null ? -1 : 1;
    }
    boolean longer = byLength && cell.length() != other.length();
    return longer ? Integer.compare(cell.length(), other.length()) : cell.compareTo(other);
  }
}
