package nl.pow.adapters.csv;

import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;

/** A store of which nothing may return before it is on the medium. */
record OrderedStorage(Storage storage, OrderCheck order) implements Storage {
  static Storage open(DirOps dir) {
    OrderCheck order = new OrderCheck();
    return new OrderedStorage(
        CsvStorage.open(new OrderedDir(dir, order), CsvLimits.defaults(), false), order);
  }

  @Override
  public Picture picture() {
    return storage.picture();
  }

  @Override
  public Revision commit(ChangeSet changes) {
    Revision revision = storage.commit(changes);
    order.returned();
    return revision;
  }

  @Override
  public void compact() {
    storage.compact();
    order.returned();
  }

  @Override
  public void close() {
    storage.close();
    order.returned();
  }
}
