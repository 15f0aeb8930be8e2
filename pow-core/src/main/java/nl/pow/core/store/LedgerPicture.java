package nl.pow.core.store;

import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;

/** A ledger, until it is closed. */
final class LedgerPicture implements Picture {
  private final Ledger ledger;
  private volatile boolean closed;

  LedgerPicture(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Revision revision() {
    return open().revision();
  }

  @Override
  public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(Kind<E, I> kind, I id) {
    return open().find(kind, id);
  }

  @Override
  public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
    return whileOpen(open().stream(query));
  }

  @Override
  public Stream<Changed> changesSince(Revision revision) {
    return whileOpen(open().changesSince(revision));
  }

  @Override
  public void close() {
    closed = true;
  }

  private <T> Stream<T> whileOpen(Stream<T> stream) {
    return stream.filter(item -> open() == ledger);
  }

  private Ledger open() {
    if (closed) {
      throw new StoreClosedException("picture");
    }
    return ledger;
  }
}
