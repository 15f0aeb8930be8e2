package nl.pow.adapters.jdbc;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import nl.pow.core.store.Changed;

/** Several feeds, each in order of revision, kind and id, as one. */
final class Merged implements Iterator<Changed> {
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparing((Head head) -> head.first().revision())
              .thenComparing(head -> head.first().entity()));

  private record Head(Changed first, Iterator<Changed> rest) {}

  Merged(List<Iterator<Changed>> sources) {
    sources.forEach(this::add);
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public Changed next() {
    Head head = heads.poll();
    if (head == null) {
      throw new NoSuchElementException();
    }
    add(head.rest());
    return head.first();
  }

  private void add(Iterator<Changed> source) {
    if (source.hasNext()) {
      heads.add(new Head(source.next(), source));
    }
  }
}
