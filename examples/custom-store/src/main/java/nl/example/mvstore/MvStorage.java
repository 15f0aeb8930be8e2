package nl.example.mvstore;

import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;

/** Holds the newest state in memory, and writes down what each commit changes. */
final class MvStorage implements Storage {
  private final StoreFile file;
  private volatile Ledger ledger;

  MvStorage(StoreFile file) {
    this.file = file;
    try {
      ledger = file.read();
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Picture picture() {
    return now().picture();
  }

  @Override
  public synchronized Revision commit(ChangeSet changes) {
    Ledger before = now();
    Ledger after = before.apply(changes); // refuses what breaks a rule
    boolean interrupted = Thread.interrupted(); // writing while interrupted closes the file
    try {
      file.write(before, after); // throws before anything is visible
    } catch (RuntimeException e) {
      close(); // whoever opens it again sees what the file holds
      throw e;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    ledger = after;
    return after.revision();
  }

  @Override
  public synchronized void compact() {
    now();
    file.rewrite();
  }

  @Override
  public synchronized void close() {
    ledger = null;
    file.close();
  }

  private Ledger now() {
    Ledger now = ledger;
    if (now == null) {
      throw new StoreClosedException("store");
    }
    return now;
  }
}
