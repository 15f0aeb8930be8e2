package nl.example;

import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreClosedException;
import org.jspecify.annotations.Nullable;

/** Holds the newest state, and writes down what each commit makes of it. */
final class NotebookStorage implements Storage {
  private final Notebook notebook;
  private volatile @Nullable Ledger ledger;

  NotebookStorage(Notebook notebook) {
    this.notebook = notebook;
    ledger = notebook.read();
  }

  @Override
  public Picture picture() {
    return open().picture();
  }

  @Override
  public synchronized Revision commit(ChangeSet changes) {
    Ledger next = open().apply(changes); // refuses what breaks a rule
    notebook.write(next); // throws before anything is visible
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

  private Ledger open() {
    Ledger now = ledger;
    if (now == null) {
      throw new StoreClosedException("store");
    }
    return now;
  }
}
