package nl.pow.core.shape;

import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One cell. */
record Leaf(int index, Column column, Scalar scalar) implements Node {
  @Override
  public void write(@Nullable Object value, RowWriter out) {
    if (value != null) {
      out.set(index, scalar.write().apply(value));
    }
  }

  @Override
  public @Nullable Object read(RowReader in) {
    String cell = in.row().cells().get(index);
    if (cell == null) {
      if (!column.nullable()) {
        in.problem("cell-missing", column.name(), "A value is needed here.");
      }
      return null;
    }
    try {
      return scalar.read().apply(cell);
    } catch (InvalidValueException e) {
      in.refused(e, column.name());
      return null;
    }
  }

  @Override
  public boolean isAbsent(Row row) {
    return row.cells().get(index) == null;
  }

  @Override
  public boolean alwaysHasCell() {
    return !column.nullable();
  }
}
