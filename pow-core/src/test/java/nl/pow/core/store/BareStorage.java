package nl.pow.core.store;

import java.util.Set;

/** An empty storage that can do nothing. */
final class BareStorage implements Storage {
  @Override
  public Set<Capability> capabilities() {
    return Set.of();
  }

  @Override
  public Picture picture() {
    return Ledger.empty().picture();
  }

  @Override
  public Revision commit(ChangeSet changes) {
    throw new AssertionError("The guard let a commit pass.");
  }

  @Override
  public void compact() {}

  @Override
  public void close() {}
}
