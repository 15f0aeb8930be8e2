package nl.pow.core.shape;

import java.util.AbstractList;
import java.util.Collection;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Cells that nobody can change, in one array: a store makes millions of rows. */
final class FixedCells extends AbstractList<@Nullable String> implements RandomAccess {
  private final @Nullable String[] cells;

  private FixedCells(@Nullable String[] cells) {
    this.cells = cells;
  }

  /** Copies cells, unless they are fixed already. */
  static FixedCells of(Collection<@Nullable String> cells) {
    return cells instanceof FixedCells fixed
        ? fixed
        : new FixedCells(cells.toArray(new @Nullable String[0]));
  }

  @Override
  public @Nullable String get(int index) {
    return cells[index];
  }

  @Override
  public int size() {
    return cells.length;
  }
}
