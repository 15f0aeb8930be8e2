package nl.pow.adapters.jdbc;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Items that are fetched piece by piece, each piece behind the last item of the one before. */
abstract class Pieces<T> implements Iterator<T> {
  private final int size;
  private int left;
  private List<T> piece = List.of();
  private int next;
  private @Nullable T last;
  private boolean complete;

  Pieces(int limit, int size) {
    this.left = limit;
    this.size = size;
  }

  /** Gives at most so many items behind the last one; fewer when there are no more. */
  abstract List<T> fetch(@Nullable T last, int most);

  @Override
  public boolean hasNext() {
    if (next == piece.size() && !complete) {
      int most = Math.min(left, size);
      piece = most == 0 ? List.of() : fetch(last, most);
      next = 0;
      left -= piece.size();
      complete = piece.size() < most || left == 0;
    }
    return next < piece.size();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T item = piece.get(next++);
    last = item;
    return item;
  }
}
