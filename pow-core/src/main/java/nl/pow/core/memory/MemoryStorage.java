package nl.pow.core.memory;

import java.util.Set;
import nl.pow.core.store.Capability;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import org.jspecify.annotations.Nullable;

/** A ledger that commits replace, one after another; readers wait for nobody. */
final class MemoryStorage implements Storage {
  private volatile @Nullable Ledger ledger = Ledger.empty();

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.WRITE, Capability.CHANGE_FEED, Capability.ERASURE);
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
  public synchronized void close() {
    ledger = null;
  }

  private Ledger open() {
    Ledger now = ledger;
    if (now == null) {
      throw new StoreClosedException("store");
    }
    return now;
  }
}
