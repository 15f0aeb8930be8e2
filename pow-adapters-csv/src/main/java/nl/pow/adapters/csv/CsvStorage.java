package nl.pow.adapters.csv;

import java.io.Closeable;
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
  private final Closeable lock;
  private volatile Ledger ledger;
  private volatile boolean closed;

  private CsvStorage(Generations generations, Closeable lock, Ledger ledger) {
    this.generations = generations;
    this.lock = lock;
    this.ledger = ledger;
  }

  static CsvStorage open(DirOps dir, CsvLimits limits, boolean adopt) {
    String what = "Opening the store in [" + dir + "]";
    try {
      Closeable lock = dir.lock(LOCK);
      boolean opened = false;
      try {
        Watch watch = new Watch(dir);
        Loaded loaded = new Loader(dir, limits, watch).load(adopt);
        Generations generations = new Generations(dir, limits, watch, loaded);
        if (loaded.adopted()) {
          generations.fold(loaded.ledger(), "Taking in the edit");
        }
        generations.tidy();
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
    uninterrupted(() -> generations.commit(changes, next));
    ledger = next;
    return next.revision();
  }

  @Override
  public synchronized void compact() {
    requireOpen();
    uninterrupted(() -> generations.compact(ledger));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      uninterrupted(() -> generations.settle(ledger));
    } catch (IOException e) {
      throw new StoreFailedException("Releasing the lock", Outcome.NOT_COMMITTED, e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new StoreClosedException("store");
    }
  }

  /** An interrupt waits: it would close a channel in the middle of a commit. */
  private static void uninterrupted(Runnable step) {
    boolean interrupted = Thread.interrupted();
    try {
      step.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
