package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list or set, which lies in a table of its own; the tables of a shape have numbers from 0, and
 * only a list has positions.
 */
record Many(Table table, int number, boolean ordered, Leaf position, Node item) implements Node {
  /** What the first items have in their position. */
  private static final List<String> POSITIONS =
      IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).toList();

  @Override
  public void write(@Nullable Object value, RowWriter out) {
    int position = 0;
    for (Object each : value == null ? List.of() : (Collection<?>) value) {
      position++;
      RowWriter row = out.below(table);
      if (ordered) {
        row.set(table.ownerColumns(), Integer.toString(position));
      }
      item.write(each, row);
      out.add(row.rows());
    }
  }

  @Override
  public Object read(RowReader in) {
    List<Row> rows = in.below(number);
    if (rows.isEmpty()) {
      return ordered ? List.of() : Collections.emptySortedSet();
    }
    return ordered ? list(rows, in) : set(rows, in);
  }

  private List<Object> list(List<Row> rows, RowReader in) {
    return isInOrder(rows) ? ordered(rows, in) : sorted(rows, in);
  }

  private boolean isInOrder(List<Row> rows) {
    boolean inOrder = rows.size() <= POSITIONS.size();
    for (int i = 0; inOrder && i < rows.size(); i++) {
      inOrder = POSITIONS.get(i).equals(rows.get(i).cells().get(position.index()));
    }
    return inOrder;
  }

  /** What {@link #sorted} gives of rows that a store has put in order. */
  private List<Object> ordered(List<Row> rows, RowReader in) {
    List<Object> values = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Object value = item.read(in.at(row));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private List<Object> sorted(List<Row> rows, RowReader in) {
    List<Placed> placed = new ArrayList<>();
    for (Row row : rows) {
      Object place = position.read(in.at(row));
      Object value = item.read(in.at(row));
      if (place != null) {
        placed.add(new Placed((Integer) place, row, value));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::position));
    List<Object> values = new ArrayList<>();
    int expected = 1;
    for (Placed each : placed) {
      if (each.position() != expected) {
        gap(in.at(each.row()), each.position() < expected);
      }
      expected = each.position() + 1;
      if (each.value() != null) {
        values.add(each.value());
      }
    }
    return values;
  }

  private void gap(RowReader in, boolean again) {
    if (again) {
      in.problem("row-duplicate", key().name(), "This position is there twice.");
    } else {
      in.problem("row-position", key().name(), "Positions run from 1 without a gap.");
    }
  }

  private TreeSet<Object> set(List<Row> rows, RowReader in) {
    TreeSet<Object> values = new TreeSet<>();
    for (Row row : rows) {
      Object value = item.read(in.at(row));
      if (value != null && !values.add(value)) {
        in.at(row).problem("row-duplicate", key().name(), "This value is there twice.");
      }
    }
    return values;
  }

  private Column key() {
    return table.columns().get(table.ownerColumns());
  }

  @Override
  public boolean isAbsent(Row row) {
    return true;
  }

  @Override
  public boolean alwaysHasCell() {
    return false;
  }

  private record Placed(int position, Row row, @Nullable Object value) {}
}
