package nl.pow.blackbox.outsider;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import org.jspecify.annotations.Nullable;

/** A storage over a ledger, as docs/writing-an-adapter.md advises. */
final class Slate implements Storage {
  private final String place;
  private volatile @Nullable Ledger ledger = Ledger.empty();

  Slate(String place) {
    this.place = place;
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.complementOf(EnumSet.of(Capability.DURABLE));
  }

  @Override
  public Picture picture() {
    return open().picture();
  }

  @Override
  public synchronized Revision commit(ChangeSet changes) {
    Ledger next = open().apply(changes);
    ledger = next;
    return next.revision();
  }

  @Override
  public void compact() {
    open();
  }

  @Override
  public void close() {
    ledger = null;
  }

  @Override
  public String toString() {
    return "Slate[" + place + "]";
  }

  private Ledger open() {
    Ledger now = ledger;
    if (now == null) {
      throw new StoreClosedException("store");
    }
    return now;
  }
}
