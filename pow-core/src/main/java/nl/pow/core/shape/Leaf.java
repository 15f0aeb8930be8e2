package nl.pow.core.shape;

import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One cell; it may be absent, though required, where all of the record around it is. */
record Leaf(int index, Column column, Scalar scalar, boolean required) implements Node {
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
      if (required) {
        in.problem("cell-missing", column.name(), "A value is needed here.");
      }
      return null;
    }
    try {
      return scalar.isText() ? cell : in.value(this, cell);
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
    return required;
  }
}
