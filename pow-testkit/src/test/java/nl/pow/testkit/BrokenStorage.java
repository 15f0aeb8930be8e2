package nl.pow.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.Capability;
import nl.pow.core.store.Change;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Changed;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.Versioned;
import org.jspecify.annotations.Nullable;

/** A good storage whose parts can be broken one by one; forgets everything when it is closed. */
class BrokenStorage implements Storage {
  private volatile @Nullable Ledger ledger = Ledger.empty();

  /** What is not durable may not say that it is. */
  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.WRITE, Capability.CHANGE_FEED, Capability.ERASURE);
  }

  @Override
  public Picture picture() {
    return now().picture();
  }

  @Override
  public synchronized Revision commit(ChangeSet changes) {
    Ledger next = next(now(), changes);
    ledger = next;
    return next.revision();
  }

  Ledger next(Ledger before, ChangeSet changes) {
    return before.apply(changes);
  }

  final Ledger now() {
    Ledger now = ledger;
    if (now == null) {
      throw new StoreClosedException("store");
    }
    return now;
  }

  final void become(Ledger other) {
    ledger = other;
  }

  @Override
  public void compact() {
    now();
  }

  @Override
  public void close() {
    ledger = null;
  }

  /** The same changes, each value of one kind changed. */
  static <E extends Entity<I>, I extends Id> ChangeSet altered(
      ChangeSet changes, Kind<E, I> kind, UnaryOperator<E> alteration) {
    return new ChangeSet(
        changes.changes().stream().map(change -> altered(change, kind, alteration)).toList());
  }

  private static <E extends Entity<I>, I extends Id> Change altered(
      Change change, Kind<E, I> kind, UnaryOperator<E> alteration) {
    if (!(change instanceof Change.OfEntity<?, ?> one) || one.kind() != kind) {
      return change;
    }
    if (change instanceof Change.Insert<?, ?> insert) {
      return new Change.Insert<>(kind, alteration.apply(kind.type().cast(insert.entity())));
    }
    return change instanceof Change.Update<?, ?> update
        ? new Change.Update<>(
            kind, alteration.apply(kind.type().cast(update.entity())), update.version())
        : change;
  }

  /** A picture that passes everything on. */
  static class Passing implements Picture {
    private final Picture picture;

    Passing(Picture picture) {
      this.picture = picture;
    }

    @Override
    public Revision revision() {
      return picture.revision();
    }

    @Override
    public <E extends Entity<I>, I extends Id> Optional<Versioned<E>> find(Kind<E, I> kind, I id) {
      return picture.find(kind, id);
    }

    @Override
    public <E extends Entity<?>> Stream<Versioned<E>> stream(Query<E> query) {
      return picture.stream(query);
    }

    @Override
    public Stream<Changed> changesSince(Revision revision) {
      return picture.changesSince(revision);
    }

    @Override
    public void close() {
      picture.close();
    }
  }
}
