package nl.pow.testkit;

import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Store;

class MemoryProviderTest extends ProviderContract {
  @Override
  protected Providers<?> search() {
    return Store.providers();
  }

  @Override
  protected String name() {
    return "memory";
  }
}
