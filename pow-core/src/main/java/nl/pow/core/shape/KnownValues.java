package nl.pow.core.shape;

import org.jspecify.annotations.Nullable;

/**
 * Values that cells turned out to be, since most cells say what one before them said: a code, a
 * day, a word. What it has no place for is read again.
 */
final class KnownValues {
  private static final int MOST = 1 << 14;

  private final int mask;
  private final @Nullable Known[] places;

  private record Known(Leaf leaf, String cell, Object value) {}

  KnownValues(int rows) {
    int count = Integer.highestOneBit(Math.min(Math.max(rows, 1), MOST));
    mask = count - 1;
    places = new @Nullable Known[count];
  }

  /** Reads a cell; throws what reading it throws, each time. */
  @SuppressWarnings("ReferenceEquality") // another leaf may read the cell in another way
  Object read(Leaf leaf, String cell) {
    // many columns hold the same words
    int hash = cell.hashCode() + leaf.index() * 0x9E3779B9;
    int place = (hash ^ hash >>> 14) & mask;
    Known known = places[place];
    if (known != null && known.leaf == leaf && known.cell.equals(cell)) {
      return known.value;
    }
    Object value = leaf.scalar().read().apply(cell);
    places[place] = new Known(leaf, cell, value);
    return value;
  }
}
