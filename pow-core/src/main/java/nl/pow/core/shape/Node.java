package nl.pow.core.shape;

import org.jspecify.annotations.Nullable;

/** A part of a record as it lies in the tables. */
sealed interface Node permits Leaf, Group, Many {
  void write(@Nullable Object value, RowWriter out);

  /** Gives null when there is nothing, and when a problem was reported. */
  @Nullable Object read(RowReader in);

  /** Tells whether the row has no cell of this part. */
  boolean isAbsent(Row row);

  /** Tells whether a value of this part always has a cell. */
  boolean alwaysHasCell();
}
