package nl.pow.adapters.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import nl.pow.core.store.StoreFailedException;

/** A folder of CSV files that is open for writing: what it holds lies in memory as well. */
final class CsvStorage implements Storage {
  static final String LOCK = "LOCK";

  private final Generations generations;
  private final DirOps.Lock lock;
  private volatile Ledger ledger;
  private volatile boolean closed;

  private CsvStorage(Generations generations, DirOps.Lock lock, Ledger ledger) {
    this.generations = generations;
    this.lock = lock;
    this.ledger = ledger;
  }

  static CsvStorage open(DirOps dir, CsvLimits limits, boolean adopt) {
    return Shielded.call(() -> opened(dir, limits, adopt));
  }

  private static CsvStorage opened(DirOps dir, CsvLimits limits, boolean adopt) {
    String what = "Opening the store in [" + dir + "]";
    try {
      DirOps.Lock lock = dir.lock(LOCK);
      boolean opened = false;
      try {
        Watch watch = new Watch(dir);
        Loaded loaded = new Loader(dir, limits, watch).load(adopt);
        Generations generations = new Generations(dir, limits, watch, loaded);
        generations.tidy();
        if (loaded.adopted()) {
          generations.fold(loaded.ledger(), "Taking in the edit");
        }
        opened = true;
        return new CsvStorage(generations, lock, loaded.ledger());
      } finally {
        if (!opened) {
          lock.close();
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StoreFailedException(what, Outcome.NOT_COMMITTED, e);
    }
  }

  @Override
  public Picture picture() {
    requireOpen();
    return ledger.picture();
  }

  @Override
  public synchronized Revision commit(ChangeSet changes) {
    requireOpen();
    Ledger next = ledger.apply(changes);
    write(() -> generations.commit(changes, next), "The commit");
    ledger = next;
    return next.revision();
  }

  @Override
  public synchronized void compact() {
    requireOpen();
    write(() -> generations.compact(ledger), "The compaction");
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (generations.isUnsettled()) {
        write(() -> generations.settle(ledger), "The compaction");
      }
    } catch (IOException e) {
      throw new StoreFailedException("Releasing the lock", Outcome.NOT_COMMITTED, e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreClosedException("store");
    }
  }

  private void write(Runnable step, String what) {
    Shielded.call(
        () -> {
          try {
            lock.renew();
          } catch (IOException | UncheckedIOException e) {
            throw new StoreFailedException(what, Outcome.NOT_COMMITTED, e);
          }
          step.run();
          return true;
        });
  }
}
