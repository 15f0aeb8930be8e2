package nl.pow.benchmarks.stores;

import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Storage;

/** Through a store: with its checks of ids, versions and references. */
record StoreLoader(Storage storage) implements Loader {
  @Override
  public void load(List<Candidate> some) {
    storage.commit(ChangeSet.empty().insertAll(Kind.CANDIDATE, some));
  }

  @Override
  public void close() {
    storage.close();
  }
}
